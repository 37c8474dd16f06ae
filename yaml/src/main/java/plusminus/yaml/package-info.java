/**
 * Authored texts as trees that know their file and lines, so that every complaint names the place.
 *
 * <p>Reading order: {@link plusminus.yaml.Complaint}, {@link plusminus.yaml.TextProblem}, {@link
 * plusminus.yaml.Page}, {@link plusminus.yaml.Node}, {@link plusminus.yaml.Yaml}, {@link
 * plusminus.yaml.Bundle}.
 */
@NullMarked
package plusminus.yaml;

import org.jspecify.annotations.NullMarked;
