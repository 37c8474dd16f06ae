package plusminus.discord;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import plusminus.discord.Controls.Action;
import plusminus.interview.Interview;
import plusminus.rubric.Scorecard;
import plusminus.service.Edition;
import plusminus.service.Kept;
import plusminus.service.Rows;
import plusminus.wording.Layout;
import plusminus.wording.ScorecardWriter;
import plusminus.wording.TranscriptWriter;

/** The scorecard of a closed interview as a message. */
final class Card {

  /** Discord takes 4,000 characters of text and 40 components in a message. */
  private static final int LIMIT = 3_900;

  private static final int OPTIONS = 25;
  private static final int LABEL = 100;

  private final House house;
  private final Interview interview;
  private final Rows rows;
  private final Scorecard card;
  private final ScorecardWriter writer;

  /** The card of an interview that has one. */
  Card(House house, Kept kept) {
    this.house = house;
    this.interview = kept.interview();
    this.rows = house.ports().interviews().rows(interview.id());
    this.card = rows.scorecard().orElseThrow();
    Edition edition = house.service().edition(interview);
    this.writer = new ScorecardWriter(edition.card(), edition.rubric(), edition.question());
  }

  MessageCreateData message() {
    String whole = writer.write(card, new Layout.Markdown());
    var file = FileUpload.fromData(whole.getBytes(StandardCharsets.UTF_8), "scorecard.md");
    List<ContainerChildComponent> children = new ArrayList<>();
    for (String section : sections(writer.write(card, new ChatLayout()))) {
      if (!children.isEmpty()) {
        children.add(Separator.createDivider(Separator.Spacing.SMALL));
      }
      children.add(TextDisplay.of(section));
    }
    children.add(FileDisplay.fromFile(file));
    children.add(buttons());
    return new MessageCreateBuilder()
        .useComponentsV2()
        .setComponents(Container.of(children))
        .setFiles(file)
        .build();
  }

  private ActionRow buttons() {
    String id = interview.id();
    Button why =
        Button.secondary(Controls.id(Action.WhyMark, id), house.line("button-why-mark"))
            .withDisabled(card.marks().isEmpty());
    Button transcript =
        Button.secondary(Controls.id(Action.Transcript, id), house.line("button-transcript"));
    return ActionRow.of(why, transcript);
  }

  /** The sections that fit, the longest of them cut at a mark; the file has everything. */
  private List<String> sections(String text) {
    List<String> sections = new ArrayList<>(List.of(text.split("\\n(?=### )")));
    sections.replaceAll(String::strip);
    int length = sections.stream().mapToInt(String::length).sum();
    if (length <= LIMIT) {
      return sections;
    }
    String more = "\n\n" + house.line("card-more");
    int longest = 0;
    for (int i = 1; i < sections.size(); i++) {
      if (sections.get(i).length() > sections.get(longest).length()) {
        longest = i;
      }
    }
    String cut = sections.get(longest);
    int room = Math.max(0, LIMIT - (length - cut.length()) - more.length());
    sections.set(longest, cut(cut, room) + more);
    return fitting(sections);
  }

  private static String cut(String section, int room) {
    if (section.length() <= room) {
      return section;
    }
    int at = section.lastIndexOf("\n\n", room);
    return section.substring(0, at > 0 ? at : Math.min(room, section.length())).strip();
  }

  private static List<String> fitting(List<String> sections) {
    List<String> fitting = new ArrayList<>();
    int length = 0;
    for (String section : sections) {
      length += section.length();
      if (length <= LIMIT && !section.isBlank()) {
        fitting.add(section);
      }
    }
    return fitting;
  }

  /** The menu of marks to choose from. */
  StringSelectMenu marks() {
    List<String> headings = writer.headings(card);
    var menu = StringSelectMenu.create(Controls.id(Action.PickMark, interview.id()));
    menu.setPlaceholder(house.line("pick-mark"));
    for (int i = 0; i < Math.min(OPTIONS, headings.size()); i++) {
      String label = Markup.shortened((i + 1) + " " + headings.get(i), LABEL);
      menu.addOptions(SelectOption.of(label, Integer.toString(i + 1)));
    }
    return menu.build();
  }

  /** What one mark rests on. */
  String mark(int number) {
    String text = writer.mark(card, number, new ChatLayout()).strip();
    return Markup.shortened(text, LIMIT / 2);
  }

  FileUpload transcript() {
    String text =
        new TranscriptWriter(house.catalogue().script())
            .write(
                house.line("transcript-of", Map.of("title", card.title())),
                rows.transcript(),
                house.ports().corrections().lateEdits(interview.id()));
    return FileUpload.fromData(text.getBytes(StandardCharsets.UTF_8), "transcript.md");
  }
}
