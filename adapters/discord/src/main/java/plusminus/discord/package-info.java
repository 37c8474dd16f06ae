/** Interviews on Discord, through JDA. */
@NullMarked
package plusminus.discord;

import org.jspecify.annotations.NullMarked;
