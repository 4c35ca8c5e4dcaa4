package dev.matte.legacy.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwitchFileTest {

  private static final String SHADOW = "{\"tools\": {\"a\": \"shadow\"}}";
  private static final String LEGACY = "{\"tools\": {\"a\": \"legacy\"}}";

  @TempDir private Path folder = Path.of("");
  private final Heard heard = new Heard();

  @AfterEach
  void stopHearing() {
    heard.close();
  }

  @Test
  void file_thatComesAndChanges_isReadEachTime() throws Exception {
    Path path = folder.resolve("switch.json");
    SwitchFile file = new SwitchFile(path, Clock.systemUTC());
    assertThat(file.first()).isEqualTo(Settings.NONE);
    assertThat(file.look()).isEmpty();

    Files.writeString(path, SHADOW);
    assertThat(file.look()).contains(Settings.parse(SHADOW));
    assertThat(file.look()).isEmpty();

    // As long as before and within the same step of the file system's clock.
    FileTime time = Files.getLastModifiedTime(path);
    Files.writeString(path, LEGACY);
    Files.setLastModifiedTime(path, time);
    assertThat(file.look()).contains(Settings.parse(LEGACY));
  }

  @Test
  void file_thatWasNotTouchedForLong_isNotReadAgain() throws Exception {
    Path path = Files.writeString(folder.resolve("switch.json"), SHADOW);
    FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(path, old);
    SwitchFile file = new SwitchFile(path, Clock.systemUTC());
    file.first();
    assertThat(file.look()).isEmpty();

    Files.writeString(path, LEGACY);
    Files.setLastModifiedTime(path, old);
    assertThat(file.look()).as("nothing about the file has changed").isEmpty();

    Files.writeString(path, LEGACY + ' ');
    assertThat(file.look()).contains(Settings.parse(LEGACY));
  }

  @Test
  void text_thatIsHalfWritten_isWaitedForWithoutAWord() throws Exception {
    Path path = Files.writeString(folder.resolve("switch.json"), SHADOW);
    SwitchFile file = new SwitchFile(path, Clock.systemUTC());
    file.first();

    Files.writeString(path, "");
    assertThat(file.look()).isEmpty();
    Files.writeString(path, LEGACY.substring(0, 12));
    assertThat(file.look()).isEmpty();
    Files.writeString(path, LEGACY);
    assertThat(file.look()).contains(Settings.parse(LEGACY));

    assertThat(heard.lines()).isEmpty();
  }

  @Test
  void text_thatStaysBroken_isComplainedAboutOnceAndChangesNothing() throws Exception {
    Path path = Files.writeString(folder.resolve("switch.json"), SHADOW);
    SwitchFile file = new SwitchFile(path, Clock.systemUTC());
    file.first();

    Files.writeString(path, "{\"tools\": {\"a\": \"shadwo\"}}");
    for (int i = 0; i < 4; i++) {
      assertThat(file.look()).isEmpty();
    }
    assertThat(heard.lines())
        .containsExactly(
            "WARNING "
                + path
                + ": tool \"a\": expected legacy, shadow, canary N % or generated, found"
                + " \"shadwo\"; all tools stay where they are");

    Files.writeString(path, LEGACY);
    assertThat(file.look()).contains(Settings.parse(LEGACY));
  }

  @Test
  void file_thatIsGone_changesNothing() throws Exception {
    Path path = Files.writeString(folder.resolve("switch.json"), SHADOW);
    SwitchFile file = new SwitchFile(path, Clock.systemUTC());
    file.first();

    Files.delete(path);
    assertThat(file.look()).isEmpty();
    assertThat(file.look()).isEmpty();

    assertThat(heard.lines())
        .containsExactly("WARNING " + path + " is gone; all tools stay where they are");
  }

  @Test
  void file_thatIsBrokenAtTheStart_meansLegacyUntilItIsMended() throws Exception {
    Path path = Files.writeString(folder.resolve("switch.json"), "tools: a");
    SwitchFile file = new SwitchFile(path, Clock.systemUTC());

    assertThat(file.first().off()).isTrue();
    assertThat(heard.lines()).singleElement().asString().contains("expected a JSON object such as");

    Files.writeString(path, SHADOW);
    assertThat(file.look()).contains(Settings.parse(SHADOW));
  }
}
