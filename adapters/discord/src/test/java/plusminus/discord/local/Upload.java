package plusminus.discord.local;

/** A file that came with a request or that a person attached. */
record Upload(String name, byte[] bytes) {}
