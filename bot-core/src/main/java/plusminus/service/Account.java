package plusminus.service;

/**
 * How a platform knows a person.
 *
 * @param platform such as {@code terminal}
 * @param workspace the machine or workspace in which the user's id is known; empty where it is the
 *     same everywhere
 */
public record Account(String platform, String workspace, String user) {}
