package plusminus.service;

/**
 * How a platform knows a person.
 *
 * @param platform such as {@code terminal}
 * @param workspace the server, workspace or machine
 */
public record Account(String platform, String workspace, String user) {}
