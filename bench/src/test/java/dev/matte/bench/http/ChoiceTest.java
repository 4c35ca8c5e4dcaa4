package dev.matte.bench.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.bench.process.Jdk;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {

  private static final Jdk OLD = new Jdk(Path.of("old"), "17.0.15");
  private static final Jdk NEW = new Jdk(Path.of("new"), "25.0.3");

  @Test
  void of_nothing_wantsEverythingInFull() {
    Choice choice = Choice.of();

    assertThat(choice.quick()).isFalse();
    assertThat(choice.parts())
        .containsExactlyInAnyOrder("throughput", "memory", "start", "streams");
    assertThat(choice.wants(OLD)).isTrue();
    assertThat(choice.wants(NEW)).isTrue();
  }

  @Test
  void of_partsAndJdk_wantsTheseAlone() {
    Choice choice = Choice.of("--jdk", "25", "--short", "--only", "start,streams");

    assertThat(choice.quick()).isTrue();
    assertThat(choice.parts()).containsExactlyInAnyOrder("start", "streams");
    assertThat(choice.wants("throughput")).isFalse();
    assertThat(choice.wants(OLD)).isFalse();
    assertThat(choice.wants(NEW)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--only", "--only speed", "--jdk", "--quick", "start"})
  void of_anythingElse_isRefused(String arguments) {
    assertThatThrownBy(() -> Choice.of(arguments.split(" ", -1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(Choice.USAGE);
  }
}
