package plusminus.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plusminus.service.Catalogue.Entry;

/**
 * Questions to choose from: typing leaves those that are meant, arrows move among them.
 *
 * @param own what stands before a title that none of them has
 * @param typed what was typed so far
 * @param at which of those that are left is chosen, from 0
 */
public record Menu(List<Entry> offers, String own, String typed, int at) {

  private static final String CHOSEN = "\u203a ";
  private static final String OTHER = "  ";

  public Menu {
    offers = List.copyOf(offers);
  }

  Menu typing(String more) {
    String text = typed + more;
    boolean fits = text.length() <= Chooser.LONGEST_TITLE;
    return new Menu(offers, own, fits ? text : typed, 0);
  }

  /** Without the last character that was typed. */
  Menu erasing() {
    int end = typed.isEmpty() ? 0 : typed.offsetByCodePoints(typed.length(), -1);
    return new Menu(offers, own, typed.substring(0, end), 0);
  }

  Menu up() {
    return new Menu(offers, own, typed, Math.max(0, at - 1));
  }

  Menu down() {
    return new Menu(offers, own, typed, Math.max(0, Math.min(left().size() - 1, at + 1)));
  }

  /** Whether Enter takes anything. */
  boolean isTaken() {
    return chosen().isPresent() || !typed.isBlank();
  }

  /** The chosen offer; empty where what was typed is a title of its own. */
  Optional<Entry> chosen() {
    List<Entry> left = left();
    return at < left.size() ? Optional.of(left.get(at)) : Optional.empty();
  }

  private List<Entry> left() {
    return offers.stream().filter(each -> each.isMeantBy(typed)).toList();
  }

  /** What is seen of it: at most so many lines of so many characters, the chosen one among them. */
  List<String> lines(int most, int width) {
    List<Entry> left = left();
    if (left.isEmpty()) {
      return List.of(cut(CHOSEN + own + " " + typed.strip(), width));
    }
    int from = Math.clamp(at - most / 2, 0, Math.max(0, left.size() - most));
    var lines = new ArrayList<String>();
    for (int i = from; i < Math.min(left.size(), from + most); i++) {
      lines.add(cut((i == at ? CHOSEN : OTHER) + left.get(i).title(), width));
    }
    return lines;
  }

  private static String cut(String line, int width) {
    return line.length() <= width ? line : line.substring(0, Math.max(0, width));
  }
}
