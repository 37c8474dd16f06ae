package plusminus.wording;

/**
 * The words of one turn.
 *
 * @param key which wording they were made from; none is used twice in an interview
 */
public record Wording(String key, String words) {}
