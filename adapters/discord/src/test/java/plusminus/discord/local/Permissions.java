package plusminus.discord.local;

import net.dv8tion.jda.api.Permission;

/** The permission bits of the local guild's two roles. */
final class Permissions {
  static final long ALL = Permission.getRaw(Permission.values());

  static final long EVERYONE =
      Permission.getRaw(
          Permission.VIEW_CHANNEL,
          Permission.MESSAGE_SEND,
          Permission.MESSAGE_SEND_IN_THREADS,
          Permission.MESSAGE_HISTORY,
          Permission.MESSAGE_ATTACH_FILES,
          Permission.MESSAGE_EMBED_LINKS,
          Permission.USE_APPLICATION_COMMANDS);

  static final long BOT =
      EVERYONE
          | Permission.getRaw(
              Permission.CREATE_PUBLIC_THREADS,
              Permission.CREATE_PRIVATE_THREADS,
              Permission.MESSAGE_MENTION_EVERYONE);

  private Permissions() {}
}
