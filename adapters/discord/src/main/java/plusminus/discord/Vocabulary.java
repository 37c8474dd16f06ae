package plusminus.discord;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import plusminus.transcript.Level;

/** The commands that Discord offers its users. */
final class Vocabulary {

  static final String INTERVIEW = "interview";
  static final String QUESTIONS = "questions";
  static final String START = "start";
  static final String SCORECARD = "scorecard";
  static final String DELETE_MY_DATA = "delete-my-data";
  static final String QUESTION = "question";
  static final String LEVEL = "level";
  static final String MINUTES = "minutes";
  static final String WHERE = "where";
  static final String THREAD = "thread";
  static final String DIRECT = "dm";
  static final int SHORTEST = 5;
  static final int LONGEST = 180;

  /** The wishes with the lines that describe them. */
  private static final List<List<String>> WISHES =
      List.of(
          List.of("hint", "command-hint"),
          List.of("why", "command-why"),
          List.of("time", "command-time"),
          List.of("pause", "command-pause"),
          List.of("resume", "command-resume"),
          List.of("end", "command-end"),
          List.of(SCORECARD, "command-scorecard"),
          List.of(DELETE_MY_DATA, "command-delete"));

  private static final Map<Level, String> LEVELS =
      Map.of(Level.L4, "level-mid", Level.L5, "level-senior", Level.L6, "level-staff");

  private Vocabulary() {}

  static List<SlashCommandData> commands(House house) {
    SlashCommandData interview =
        Commands.slash(INTERVIEW, house.line("command-interview"))
            .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
            .addSubcommands(start(house))
            .addSubcommands(
                WISHES.stream()
                    .map(wish -> new SubcommandData(wish.getFirst(), house.line(wish.getLast())))
                    .toList());
    SlashCommandData questions =
        Commands.slash(QUESTIONS, house.line("command-questions"))
            .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
    return List.of(interview, questions);
  }

  private static SubcommandData start(House house) {
    var question =
        new OptionData(OptionType.STRING, QUESTION, house.line("option-question"), true, true);
    var level = new OptionData(OptionType.STRING, LEVEL, house.line("option-level"));
    Arrays.stream(Level.values())
        .forEach(
            each ->
                level.addChoice(house.line(Objects.requireNonNull(LEVELS.get(each))), each.name()));
    var minutes =
        new OptionData(OptionType.INTEGER, MINUTES, house.line("option-minutes"))
            .setRequiredRange(SHORTEST, LONGEST);
    var where =
        new OptionData(OptionType.STRING, WHERE, house.line("option-where"))
            .addChoice(house.line("where-thread"), THREAD)
            .addChoice(house.line("where-dm"), DIRECT);
    return new SubcommandData(START, house.line("command-start"))
        .addOptions(question, level, minutes, where);
  }

  /** Registers the commands where Discord does not have them as they are. */
  static void register(JDA jda, House house) {
    List<SlashCommandData> wanted = commands(house);
    jda.retrieveCommands()
        .queue(
            known -> {
              List<String> there =
                  known.stream()
                      .map(command -> signature(SlashCommandData.fromCommand(command)))
                      .sorted()
                      .toList();
              List<String> here = wanted.stream().map(Vocabulary::signature).sorted().toList();
              if (!there.equals(here)) {
                jda.updateCommands().addCommands(List.<CommandData>copyOf(wanted)).queue();
              }
            });
  }

  private static String signature(SlashCommandData command) {
    return command.getName()
        + command.getDescription()
        + command.getContexts().stream().sorted().toList()
        + options(command.getOptions())
        + command.getSubcommands().stream()
            .map(each -> each.getName() + each.getDescription() + options(each.getOptions()))
            .collect(Collectors.joining("|"));
  }

  private static String options(List<OptionData> options) {
    return options.stream()
        .map(
            each ->
                each.getName()
                    + each.getDescription()
                    + each.getType()
                    + each.isRequired()
                    + each.isAutoComplete()
                    + each.getMinValue()
                    + each.getMaxValue()
                    + each.getChoices().stream()
                        .map(choice -> choice.getName() + "=" + choice.getAsString())
                        .toList())
        .collect(Collectors.joining(","));
  }
}
