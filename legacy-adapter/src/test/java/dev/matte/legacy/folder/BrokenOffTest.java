package dev.matte.legacy.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Updates that end at every possible point, and what the next run makes of it. */
class BrokenOffTest {

  private static final Map<String, String> BEFORE =
      FolderUpdateTest.list(
          "Edited.java", "a\nb\nc\nd\ne\nf\n",
          "Gone.java", "gone\n",
          "Hot.java", "x\ny\nz\n",
          "Plain.java", "one\n",
          "Twin.java", "one\n");
  private static final Map<String, String> AFTER =
      FolderUpdateTest.list(
          "Edited.java", "a\nb\nc\nd\ne\nF\n",
          "Hot.java", "x\ntheirs\nz\n",
          "New.java", "new\n",
          "Plain.java", "two\n",
          "Twin.java", "two\n");
  private static final Map<String, String> OUTCOME =
      FolderUpdateTest.list(
          "Edited.java", "a\nB by hand\nc\nd\ne\nF\n",
          "Hot.java", "x\nmine\nz\n",
          "Hot.java.generated", "x\ntheirs\nz\n",
          "New.java", "new\n",
          "Plain.java", "two\n",
          "Twin.java", "two\n");

  @TempDir private Path root;

  /** How a disk breaks down. */
  private enum Fault {
    /** Writing fails, and leaves half of the text. */
    FULL,
    /** The program is gone from one step to the next. */
    GONE
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void update_brokenOffAnywhere_losesNothingAndIsFinishedByTheNext(Fault fault) throws Exception {
    int steps = 0;
    for (boolean broke = true; broke; steps++) {
      Path folder = prepared(steps + fault.name());
      broke = runBroken(folder, fault, steps);

      assertThat(String.join("", FolderUpdateTest.files(folder).values()))
          .contains("B by hand", "mine");
      plan(folder, AFTER, new Disk()).apply();
      Map<String, String> files = FolderUpdateTest.files(folder);
      assertThat(files.remove("matte-stub.json")).isNotNull();
      assertThat(files).isEqualTo(OUTCOME);
    }
    assertThat(steps).isGreaterThan(10);
  }

  @Test
  void update_onAFullDisk_touchesNothing() throws Exception {
    Path folder = prepared("full");
    Map<String, String> before = FolderUpdateTest.files(folder);

    for (int writes = 0; writes < 4; writes++) {
      assertThat(runBroken(folder, Fault.FULL, writes + 1)).isTrue();
      assertThat(FolderUpdateTest.files(folder)).isEqualTo(before);
    }
  }

  private Path prepared(String name) throws IOException {
    Path folder = root.resolve(name);
    plan(folder, BEFORE, new Disk()).apply();
    Files.writeString(folder.resolve("Edited.java"), "a\nB by hand\nc\nd\ne\nf\n");
    Files.writeString(folder.resolve("Hot.java"), "x\nmine\nz\n");
    return folder;
  }

  private static boolean runBroken(Path folder, Fault fault, int after) throws IOException {
    try {
      plan(folder, AFTER, new BrokenDisk(fault, after)).apply();
      return false;
    } catch (IOException e) {
      assertThat(fault).isEqualTo(Fault.FULL);
      assertThat(e).hasMessage("No space left on device");
      return true;
    } catch (GoneError e) {
      return true;
    }
  }

  private static Plan plan(Path folder, Map<String, String> list, Disk disk) throws IOException {
    return FolderUpdate.plan(
        folder, FolderUpdateTest.generation(list), FolderUpdateTest::made, disk);
  }

  /** Ends a run as a killed process does: nobody catches it. */
  private static final class GoneError extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Works for a number of steps. */
  private static final class BrokenDisk extends Disk {
    private final Fault fault;
    private int left;

    BrokenDisk(Fault fault, int left) {
      this.fault = fault;
      this.left = left;
    }

    @Override
    void write(Path file, byte[] bytes) throws IOException {
      if (left == 0) {
        super.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      }
      step();
      super.write(file, bytes);
    }

    @Override
    void move(Path from, Path to) throws IOException {
      step();
      super.move(from, to);
    }

    @Override
    void delete(Path file) throws IOException {
      step();
      super.delete(file);
    }

    @Override
    void directory(Path path) throws IOException {
      step();
      super.directory(path);
    }

    private void step() throws IOException {
      if (left-- > 0) {
        return;
      }
      if (fault == Fault.GONE) {
        throw new GoneError();
      }
      throw new IOException("No space left on device");
    }
  }
}
