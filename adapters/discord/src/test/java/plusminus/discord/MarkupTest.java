package plusminus.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.MarkdownSanitizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plusminus.discord.Controls.Action;
import plusminus.discord.Controls.Pressed;

class MarkupTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**bold** _and_ ~~gone~~ `code`",
        "```sql\nselect 1\n```",
        "||secret||",
        "[bank](http://example.invalid)"
      })
  void whatTheyWriteIsShownAsItIs(String text) {
    String escaped = Markup.escaped(text);
    assertThat(MarkdownSanitizer.sanitize(escaped)).isEqualTo(escaped);
    assertThat(escaped.replace("\\", "")).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<@123>", "<@&5>", "<#7>", "hi <@!9>"})
  void aMentionIsText(String text) {
    String escaped = Markup.escaped(text);
    for (Message.MentionType type : Message.MentionType.values()) {
      assertThat(type.getPattern().matcher(escaped.replace("\\<", "‹")).find()).isFalse();
    }
  }

  @Test
  void listsAndHeadingsAreText() {
    assertThat(Markup.escaped("# one\n- two\n1. three\n> four"))
        .isEqualTo("\\# one\n\\- two\n\\1. three\n\\> four");
    assertThat(Markup.escaped("a-b 2.5 x_y")).isEqualTo("a-b 2.5 x\\_y");
  }

  @Test
  void shortenedTextsEndInAnEllipsis() {
    assertThat(Markup.shortened("hotel booking", 20)).isEqualTo("hotel booking");
    assertThat(Markup.shortened("hotel booking", 7)).isEqualTo("hotel…");
  }

  @Test
  void aButtonsIdSaysWhatItDoesToWhat() {
    for (Action action : Action.values()) {
      assertThat(Controls.pressed(Controls.id(action, "i1"))).contains(new Pressed(action, "i1"));
    }
    assertThat(Controls.pressed("Explode:i1")).isEqualTo(Optional.empty());
    assertThat(Controls.pressed("i1")).isEmpty();
  }

  @Test
  void aNonceIsTheSameForTheSameWordsAndFitsDiscord() {
    assertThat(Nonce.of("i1/3", 0)).isEqualTo(Nonce.of("i1/3", 0)).hasSizeLessThanOrEqualTo(25);
    Set<String> different =
        IntStream.range(0, 2000)
            .mapToObj(i -> Nonce.of("i" + i / 2, i % 2))
            .collect(Collectors.toSet());
    assertThat(different).hasSize(2000);
  }
}
