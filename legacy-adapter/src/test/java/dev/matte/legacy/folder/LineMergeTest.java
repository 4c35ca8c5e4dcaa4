package dev.matte.legacy.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Merging lines: what must hold for any three texts. */
class LineMergeTest {

  private static final int ROUNDS = 3_000;

  @Test
  void sides_ofWhichOneChangedNothing_giveTheOther() {
    Random random = new Random(1);
    for (int i = 0; i < ROUNDS; i++) {
      List<String> base = text(random);
      List<String> changed = changed(base, random, "m");

      assertThat(LineMerge.of(base, changed, base).lines()).isEqualTo(changed);
      assertThat(LineMerge.of(base, base, changed).lines()).isEqualTo(changed);
      assertThat(LineMerge.of(base, changed, changed).lines()).isEqualTo(changed);
    }
  }

  @Test
  void lines_writtenByHand_areAllInTheMergedText() {
    Random random = new Random(2);
    for (int i = 0; i < ROUNDS; i++) {
      List<String> base = text(random);
      List<String> edited = changed(base, random, "m");
      List<String> generated = changed(base, random, "g");

      LineMerge merge = LineMerge.of(base, edited, generated);

      assertThat(merge.lines())
          .containsAll(edited.stream().filter(l -> l.startsWith("m")).toList());
      if (merge.conflicts().isEmpty()) {
        assertThat(merge.lines())
            .containsAll(generated.stream().filter(l -> l.startsWith("g")).toList());
      }
    }
  }

  @Test
  void conflicts_nameLinesOfTheEditedText() {
    List<String> base = List.of("a", "b", "c", "d");
    List<String> edited = List.of("new", "a", "B1", "B2", "c", "d");

    LineMerge merge = LineMerge.of(base, edited, List.of("a", "B", "c", "D"));

    assertThat(merge.conflicts()).containsExactly(new LineMerge.Conflict(3, 4));
    assertThat(merge.lines()).containsExactly("new", "a", "B1", "B2", "c", "D");
  }

  @Test
  void lines_besideEachOther_areNoConflict() {
    List<String> base = List.of("a", "b");

    LineMerge merge = LineMerge.of(base, List.of("A", "b"), List.of("a", "B"));

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.lines()).containsExactly("A", "B");
  }

  private static List<String> text(Random random) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      lines.add("b" + random.nextInt(6));
    }
    return lines;
  }

  private static List<String> changed(List<String> base, Random random, String mark) {
    List<String> lines = new ArrayList<>(base);
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(lines.size() + 1);
      if (at == lines.size() || random.nextBoolean()) {
        lines.add(at, mark + random.nextInt(100));
      } else if (random.nextBoolean()) {
        lines.set(at, mark + random.nextInt(100));
      } else {
        lines.remove(at);
      }
    }
    return lines;
  }
}
