/**
 * Simulated candidates: who they are, and what each would say to a question.
 *
 * <p>Reading order: {@link plusminus.personas.Persona}, {@link plusminus.personas.Personas}.
 */
@NullMarked
package plusminus.personas;

import org.jspecify.annotations.NullMarked;
