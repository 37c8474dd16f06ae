package plusminus.rubrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plusminus.rubric.Band;
import plusminus.rubric.Bands;
import plusminus.transcript.Level;
import plusminus.yaml.Node;

/** Reads the rows that make a band of a tally. */
final class BandsReader {

  private static final Map<String, Band> BANDS =
      Arrays.stream(Band.values()).collect(Collectors.toMap(Band::id, band -> band));

  private BandsReader() {}

  static Bands read(Node root) {
    root.allow("L4", "L5", "L6");
    Map<Level, List<Bands.Row>> rows = new EnumMap<>(Level.class);
    CriterionReader.LEVELS.forEach(
        (name, level) ->
            rows.put(level, root.get(name).items().stream().map(BandsReader::row).toList()));
    return new Bands(rows);
  }

  private static Bands.Row row(Node node) {
    node.allow("band", "when");
    var bounds = new ArrayList<Bands.Bound>();
    node.get("when")
        .entries()
        .forEach(
            (key, value) ->
                Bands.bound(key, value.text())
                    .ifPresentOrElse(
                        bounds::add,
                        () ->
                            value.complain(
                                "expected a count such as {weak: \"< 2\"} or a dimension such as"
                                    + " {depth: good}, found {"
                                    + key
                                    + ": "
                                    + value.text()
                                    + "}")));
    return new Bands.Row(node.get("band").oneOf(BANDS).orElse(Band.NoHire), bounds);
  }
}
