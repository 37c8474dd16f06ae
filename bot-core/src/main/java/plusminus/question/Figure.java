package plusminus.question;

/**
 * A napkin number of the fact sheet.
 *
 * @param work the calculation as a person writes it
 * @param low the lowest acceptable result, in {@code unit}
 * @param high the highest acceptable result, in {@code unit}
 * @param unit such as {@code /s}, {@code TB} or {@code min}
 * @param so the decision that the number should lead to
 */
public record Figure(String id, String work, double low, double high, String unit, String so) {}
