/** A Discord for tests: REST and gateway on one local port, and people who use it. */
@NullMarked
package plusminus.discord.local;

import org.jspecify.annotations.NullMarked;
