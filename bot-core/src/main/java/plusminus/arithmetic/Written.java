package plusminus.arithmetic;

import java.util.List;
import java.util.Locale;

/** Writes an amount as people write it in chat, in the unit of another. */
final class Written {

  private static final double BILLION = 1e9;
  private static final double MILLION = 1e6;
  private static final double THOUSAND = 1e3;
  private static final List<String> SIZES = List.of("", "K", "M", "G", "T", "P", "E");

  private Written() {}

  /**
   * @param value in the base units of an estimate
   * @param like how the claim was written
   */
  static String of(double value, String like) {
    List<Quantity> read = Quantities.in(like);
    if (read.isEmpty()) {
      return "~" + number(value);
    }
    Quantity unit = read.getFirst();
    if (unit.is(Unit.Form.Availability)) {
      return "~" + decimal(100 * (1 - value), 5) + "%";
    }
    String noun = noun(unit);
    String per = unit.isRate() ? per(unit.per()) : "";
    return "~" + amount(value, unit) + noun + per;
  }

  private static String amount(double value, Quantity unit) {
    Measure measure = unit.measure();
    if (measure.bytes() == 1) {
      return bytes(value, unit.unit().bits());
    }
    boolean time =
        measure.isTime() || (unit.isRate() && measure.isPieces() && unit.unit().size() != 1);
    if (time) {
      return time(value);
    }
    return measure.money() == 1 ? "$" + number(value) : number(value);
  }

  private static String noun(Quantity unit) {
    boolean counted =
        unit.measure().bytes() == 0 && unit.measure().money() == 0 && unit.unit().size() == 1;
    if (!counted || unit.naming().nouns().isEmpty()) {
      return "";
    }
    String noun = unit.naming().nouns().getFirst();
    return " "
        + (noun.endsWith("x")
            ? noun + "es"
            : noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
  }

  private static String per(double seconds) {
    if (seconds == 1) {
      return " a second";
    }
    return switch ((int) seconds) {
      case 60 -> " a minute";
      case 3600 -> " an hour";
      case 86_400 -> " a day";
      case 604_800 -> " a week";
      case 2_592_000 -> " a month";
      case 31_536_000 -> " a year";
      default -> " every " + time(seconds);
    };
  }

  private static String bytes(double bytes, boolean bits) {
    double left = bits ? bytes * 8 : bytes;
    int size = 0;
    while (left >= THOUSAND && size < SIZES.size() - 1) {
      left /= THOUSAND;
      size++;
    }
    String unit = bits ? "bit" : size == 0 ? "bytes" : "B";
    return decimal(left, 3) + " " + SIZES.get(size) + unit;
  }

  private static String time(double seconds) {
    if (seconds < 1) {
      return seconds < .001
          ? decimal(seconds * MILLION, 3) + " us"
          : decimal(seconds * THOUSAND, 3) + " ms";
    }
    if (seconds < 120) {
      return decimal(seconds, 3) + " s";
    }
    if (seconds < 7200) {
      return decimal(seconds / 60, 3) + " min";
    }
    boolean hours = seconds < 2 * Units.DAY;
    return hours
        ? decimal(seconds / 3600, 3) + " hours"
        : decimal(seconds / Units.DAY, 3) + " days";
  }

  private static String number(double value) {
    if (value >= BILLION * THOUSAND) {
      return decimal(value / BILLION / THOUSAND, 3) + " trillion";
    }
    if (value >= BILLION) {
      return decimal(value / BILLION, 3) + " billion";
    }
    if (value >= MILLION) {
      return decimal(value / MILLION, 3) + "M";
    }
    return value >= 10_000 ? decimal(value / THOUSAND, 3) + "k" : decimal(value, 3);
  }

  /** A number to so many digits, without zeros behind the point. */
  private static String decimal(double value, int digits) {
    double size = Math.floor(Math.log10(Math.max(Math.abs(value), 1e-9)));
    int places = (int) Math.max(0, digits - 1 - size);
    String plain = String.format(Locale.ROOT, "%." + Math.min(places, 9) + "f", value);
    return plain.contains(".") ? plain.replaceAll("0+$", "").replaceAll("\\.$", "") : plain;
  }
}
