package dev.matte.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.runtime.fixture.HandClock;
import dev.matte.runtime.fixture.HeardLog;
import dev.matte.runtime.fixture.TestCredentials;
import dev.matte.runtime.guard.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

  private static final Duration LATER = Duration.ofSeconds(5);

  @TempDir Path folder = Path.of("");
  private final HandClock clock = new HandClock();
  private final String ann = ApiKeys.newKey();
  private final String bob = ApiKeys.newKey();
  private Path file = Path.of("");

  @BeforeEach
  void writeFile() throws IOException {
    file = folder.resolve("keys.txt");
    write(ApiKey.of("ann", ann).line());
  }

  @Test
  void edit_isSeenWithinASecond() throws IOException {
    ApiKeys keys = open();
    assertThat(known(keys, ann)).isTrue();

    write("# changed", ApiKey.of("bob", bob).line());

    assertThat(known(keys, bob)).isFalse();
    clock.advance(Duration.ofSeconds(1));
    assertThat(known(keys, bob)).isTrue();
    assertThat(known(keys, ann)).isFalse();
  }

  @Test
  void file_thatTakesAnothersPlace_isSeen() throws IOException {
    ApiKeys keys = open();
    assertThat(known(keys, ann)).isTrue();
    FileTime time = Files.getLastModifiedTime(file);
    Path next = Files.writeString(folder.resolve("next"), ApiKey.of("bob", bob).line());
    Files.setLastModifiedTime(next, time);

    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);

    clock.advance(LATER);
    assertThat(known(keys, bob)).isTrue();
  }

  @Test
  void secondEdit_withinTheSameTick_isSeen() throws IOException {
    ApiKeys keys = open();
    String line = ApiKey.of("ann", ann).line();
    write(line + " ");
    FileTime tick = FileTime.from(clock.instant().plusSeconds(1));
    Files.setLastModifiedTime(file, tick);
    clock.advance(Duration.ofSeconds(1));
    assertThat(known(keys, ann)).isTrue();

    // As long as before, and with the time of before.
    write("#" + line);
    Files.setLastModifiedTime(file, tick);

    clock.advance(Duration.ofSeconds(1));
    assertThat(known(keys, ann)).isFalse();
  }

  @Test
  void badEdit_keepsTheKeysAndIsLoggedOnceWithoutContents() throws IOException {
    ApiKeys keys = open();
    try (HeardLog log = HeardLog.ofRuntime()) {
      write("bob " + bob);
      for (int i = 0; i < 3; i++) {
        clock.advance(LATER);
        assertThat(known(keys, ann)).isTrue();
      }

      assertThat(log.lines()).hasSize(1);
      assertThat(log.lines().get(0))
          .startsWith("WARNING " + file + ", line 1: expected an id, then sha256:")
          .doesNotContain(bob);
    }
  }

  @Test
  void goodEditAfterABadOne_isTaken() throws IOException {
    ApiKeys keys = open();
    write("nonsense");
    clock.advance(LATER);
    assertThat(known(keys, ann)).isTrue();

    write(ApiKey.of("bob", bob).line());

    clock.advance(LATER);
    assertThat(known(keys, bob)).isTrue();
    assertThat(known(keys, ann)).isFalse();
  }

  @Test
  void fileThatGoesAway_keepsTheKeys_andMayComeBack() throws IOException {
    ApiKeys keys = open();
    try (HeardLog log = HeardLog.ofRuntime()) {
      Files.delete(file);
      clock.advance(LATER);
      assertThat(known(keys, ann)).isTrue();
      assertThat(log.lines()).hasSize(1);

      write(ApiKey.of("bob", bob).line());
      clock.advance(LATER);
      assertThat(known(keys, bob)).isTrue();
    }
  }

  @Test
  void emptyFile_letsNobodyIn() throws IOException {
    ApiKeys keys = open();

    write("");

    clock.advance(LATER);
    assertThat(known(keys, ann)).isFalse();
  }

  @Test
  void keyOfCodeAndOfFile_areBothThere_butNotTheSameTwice() throws IOException {
    ApiKeys keys = ApiKeys.builder().clock(clock).file(file).add(ApiKey.of("bob", bob)).build();
    assertThat(known(keys, ann)).isTrue();
    assertThat(known(keys, bob)).isTrue();

    try (HeardLog log = HeardLog.ofRuntime()) {
      write(ApiKey.of("eve", bob).line());
      clock.advance(LATER);
      assertThat(known(keys, ann)).isTrue();
      assertThat(log.lines()).hasSize(1).allMatch(line -> line.contains("twice"));
    }
  }

  @Test
  void file_thatCannotBeRead_isToldAtTheStart() throws IOException {
    assertThatThrownBy(() -> ApiKeys.file(folder.resolve("none")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot be read: NoSuchFileException");
    write("nonsense");
    assertThatThrownBy(this::open).hasMessageContaining("line 1");
    Files.write(file, new byte[(1 << 20) + 1]);
    assertThatThrownBy(this::open).hasMessageContaining("longer than");
  }

  private ApiKeys open() {
    return ApiKeys.builder().clock(clock).file(file).build();
  }

  private void write(String... lines) throws IOException {
    Files.writeString(file, String.join("\n", lines));
  }

  private static boolean known(ApiKeys keys, String key) {
    try {
      return !keys.known(TestCredentials.bearer(key)).anonymous();
    } catch (RefusedException e) {
      return false;
    }
  }
}
