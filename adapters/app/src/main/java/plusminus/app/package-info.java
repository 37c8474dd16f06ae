/**
 * The commands, the configuration and the one place where everything is wired together.
 *
 * <p>Reading order: {@link plusminus.app.Main}, {@link plusminus.app.Wiring}, {@link
 * plusminus.app.PinnedTexts}, {@link plusminus.app.Bank}, {@link plusminus.app.Nearest}, then the
 * commands.
 */
@NullMarked
package plusminus.app;

import org.jspecify.annotations.NullMarked;
