package plusminus.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plusminus.terminal.Typed.Nothing;
import plusminus.terminal.Typed.Unknown;
import plusminus.terminal.Typed.Wish;
import plusminus.terminal.Typed.Words;

final class TypedTest {

  @Test
  void commandsWorkWithASlashOrAlone() {
    assertThat(Typed.of("/hint")).isEqualTo(new Wish(Command.Hint, ""));
    assertThat(Typed.of("/WHY ")).isEqualTo(new Wish(Command.Why, ""));
    assertThat(Typed.of(" Time? ")).isEqualTo(new Wish(Command.Time, ""));
    assertThat(Typed.of("pause")).isEqualTo(new Wish(Command.Pause, ""));
    assertThat(Typed.of("/attach my file.txt")).isEqualTo(new Wish(Command.Attach, "my file.txt"));
  }

  @Test
  void wordsWithMoreAroundThemAreSaid() {
    assertThat(Typed.of("time to live is 30 s")).isEqualTo(new Words("time to live is 30 s"));
    assertThat(Typed.of("why\nnot")).isEqualTo(new Words("why\nnot"));
    assertThat(Typed.of("attach")).isEqualTo(new Words("attach"));
  }

  @Test
  void aCommandThatDoesNotExistHasANearestOne() {
    assertThat(Typed.of("/hnit")).isEqualTo(new Unknown("hnit", Command.Hint));
    assertThat(Typed.of("/atach a.txt")).isEqualTo(new Unknown("atach", Command.Attach));
    assertThat(Typed.of("/exit")).isInstanceOf(Unknown.class);
  }

  @Test
  void pathsOfAnInterfaceAreSaid() {
    assertThat(Typed.of("/hotels/{id}")).isInstanceOf(Words.class);
    assertThat(Typed.of("/spend {account} -> 402")).isInstanceOf(Words.class);
    assertThat(Typed.of(" /users")).isEqualTo(new Words("/users"));
  }

  @Test
  void whatCannotBeSeenIsNothing() {
    assertThat(Typed.of("")).isEqualTo(new Nothing());
    assertThat(Typed.of(" \t\u0000\u001B[A \n")).isEqualTo(new Nothing());
    assertThat(Typed.of("a\uD800\u0007")).isEqualTo(new Words("a\uFFFD"));
  }
}
