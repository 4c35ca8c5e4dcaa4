package dev.matte.legacy.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.contract.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generator of these tests: a list maps paths to texts. */
class FolderUpdateTest {

  private static final String BASE =
      """
      package legacy;

      import java.util.List;

      class Tools {
        void first() {
          forward();
        }

        void second(List<String> names) {
          forward();
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void folder_thatIsNew_getsAllFilesAndALock() throws Exception {
    Plan plan = plan(list("A.java", BASE, "sub/B.java", "class B {}\n"));

    assertThat(plan.text())
        .isEqualTo(
            """
            create   A.java
            create   sub/B.java
            0 files up to date, 2 to write
            """);
    plan.apply();
    assertThat(files()).containsOnlyKeys("A.java", "matte-stub.json", "sub/B.java");
    assertThat(files()).containsEntry("A.java", BASE);
  }

  @Test
  void plan_writesNothing() throws Exception {
    assertThat(plan(list("A.java", BASE)).changes()).isTrue();

    assertThat(files()).isEmpty();
  }

  @Test
  void run_withTheSameList_changesNothing() throws Exception {
    Map<String, String> list = list("A.java", BASE);
    plan(list).apply();
    Map<String, String> before = files();

    Plan again = plan(list);

    assertThat(again.changes()).isFalse();
    assertThat(again.text()).isEqualTo("1 file up to date, 0 to write\n");
    again.apply();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void file_thatNobodyTouched_isReplaced() throws Exception {
    plan(list("A.java", BASE)).apply();

    Plan plan = plan(list("A.java", BASE.replace("first", "initial")));

    assertThat(plan.text()).startsWith("update   A.java\n");
    plan.apply();
    assertThat(files().get("A.java")).contains("initial");
  }

  @Test
  void file_thatWasEdited_keepsTheEditAndGetsWhatIsNew() throws Exception {
    plan(list("A.java", BASE)).apply();
    edit("A.java", "  void first() {\n    forward();", "  void first() {\n    migrated();");

    Plan plan =
        plan(
            list(
                "A.java",
                BASE.replace("List<String> names", "List<String> names, int limit")
                    .replace("}\n}\n", "}\n\n  void third() {}\n}\n")));

    assertThat(plan.text()).startsWith("merge    A.java: 2 generated changes beside those made");
    plan.apply();
    assertThat(files().get("A.java")).contains("migrated()", "names, int limit", "void third() {}");
  }

  @Test
  void imports_ofBothSides_areJoined() throws Exception {
    plan(list("A.java", BASE)).apply();
    edit("A.java", "import java.util.List;", "import java.time.Instant;\nimport java.util.List;");
    edit("A.java", "    forward();\n  }\n\n", "    Instant.now();\n  }\n\n");

    plan(list(
            "A.java",
            BASE.replace("import java.util.List;", "import java.util.Map;")
                .replace("List<String>", "Map<String, String>")))
        .apply();

    assertThat(files().get("A.java"))
        .contains("import java.time.Instant;\nimport java.util.Map;\n")
        .doesNotContain("java.util.List");
  }

  @Test
  void additions_ofBothSidesAtOnePlace_areBothKept() throws Exception {
    plan(list("A.java", BASE)).apply();
    edit("A.java", "  }\n}\n", "  }\n\n  void mine() {}\n}\n");

    plan(list("A.java", BASE.replace("  }\n}\n", "  }\n\n  void third() {}\n}\n"))).apply();

    assertThat(files().get("A.java")).contains("void mine() {}", "void third() {}");
  }

  @Test
  void file_thatWasEditedWithNothingNewForIt_isKept() throws Exception {
    plan(list("A.java", BASE)).apply();
    edit("A.java", "forward();", "migrated();");

    Plan plan = plan(list("A.java", BASE));

    assertThat(plan.changes()).isFalse();
    assertThat(plan.text()).startsWith("keep     A.java: was edited; nothing new is generated");
  }

  @Test
  void conflict_leavesTheFileAndPutsTheNewTextBesideIt() throws Exception {
    plan(list("A.java", BASE, "B.java", "class B {}\n")).apply();
    edit("A.java", "  void first() {", "  void first(int mine) {");
    Map<String, String> next =
        list(
            "A.java", BASE.replace("void first() {", "void first(long theirs) {"), "B.java", "b\n");

    Plan plan = plan(next);

    assertThat(plan.conflicts()).isTrue();
    assertThat(plan.text())
        .isEqualTo(
            """
            conflict A.java: line 6 changed both by hand and by the generator; what is generated now goes to A.java.generated: take over what is wanted, then delete that file
            update   B.java
            0 files up to date, 1 to write, 1 conflict
            """);
    plan.apply();
    assertThat(files().get("A.java")).contains("int mine");
    assertThat(files().get("A.java.generated")).contains("long theirs");
    assertThat(files()).containsEntry("B.java", "b\n");
  }

  @Test
  void conflict_thatNobodySettled_staysOne() throws Exception {
    Map<String, String> next = inConflict();

    assertThat(plan(next).conflicts()).isTrue();
    plan(next).apply();
    assertThat(plan(next).conflicts()).isTrue();
  }

  @Test
  void conflict_isSettledByDeletingTheFileBeside() throws Exception {
    Map<String, String> next = inConflict();
    edit("A.java", "int mine", "long theirs, int mine");
    Files.delete(folder.resolve("A.java.generated"));

    assertThat(plan(next).conflicts()).isFalse();
    plan(next).apply();
    assertThat(plan(next).changes()).isFalse();

    Map<String, String> later = new TreeMap<>(next);
    later.computeIfPresent("A.java", (path, text) -> text.replace("second", "other"));
    plan(later).apply();
    assertThat(files().get("A.java")).contains("long theirs, int mine", "void other(");
  }

  @Test
  void conflict_isSettledByTakingTheGeneratedText() throws Exception {
    Map<String, String> next = inConflict();
    Files.writeString(folder.resolve("A.java"), next.get("A.java"));

    plan(next).apply();

    assertThat(files()).containsOnlyKeys("A.java", "matte-stub.json");
    assertThat(plan(next).changes()).isFalse();
  }

  @Test
  void file_thatIsNoLongerGenerated_isRemovedIfUntouched() throws Exception {
    plan(list("A.java", BASE, "old/B.java", "class B {}\n", "old/C.java", "class C {}\n")).apply();
    edit("old/C.java", "class C {}", "class C { int mine; }");

    Plan plan = plan(list("A.java", BASE));

    assertThat(plan.text())
        .contains("remove   old/B.java: is no longer generated\n")
        .contains("leave    old/C.java: is no longer generated, but was edited");
    plan.apply();
    assertThat(files()).containsOnlyKeys("A.java", "matte-stub.json", "old/C.java");
    assertThat(plan(list("A.java", BASE)).changes()).isFalse();
  }

  @Test
  void file_thatSomebodyElseWrote_isNeverReplaced() throws Exception {
    Files.writeString(folder.resolve("A.java"), "class Mine {}\n");

    Plan plan = plan(list("A.java", BASE));

    assertThat(plan.text()).startsWith("conflict A.java: was not written by matte stub; move it");
    plan.apply();
    assertThat(files()).containsEntry("A.java", "class Mine {}\n");
  }

  @Test
  void file_thatIsNoTextOrALink_isLeftAlone() throws Exception {
    plan(list("A.java", BASE, "B.java", BASE)).apply();
    Path elsewhere = Files.writeString(folder.resolve("elsewhere.txt"), "mine\n");
    Files.delete(folder.resolve("A.java"));
    Files.createSymbolicLink(folder.resolve("A.java"), elsewhere);
    Files.write(folder.resolve("B.java"), new byte[] {(byte) 0xff, 0});

    Plan plan = plan(list("A.java", "new\n", "B.java", "new\n"));
    plan.apply();

    assertThat(plan.text()).contains("A.java: is no regular file", "B.java: is not text in UTF-8");
    assertThat(elsewhere).content().isEqualTo("mine\n");
  }

  @Test
  void lineEnds_ofVersionControl_areNoEditAndStay() throws Exception {
    plan(list("A.java", BASE)).apply();
    Files.writeString(folder.resolve("A.java"), BASE.replace("\n", "\r\n"));

    Plan plan = plan(list("A.java", BASE.replace("first", "initial")));

    assertThat(plan.text()).startsWith("update   A.java\n");
    plan.apply();
    assertThat(Files.readString(folder.resolve("A.java")))
        .isEqualTo(BASE.replace("first", "initial").replace("\n", "\r\n"));
  }

  @Test
  void file_thatChangedSinceThePlan_stopsEverything() throws Exception {
    plan(list("A.java", BASE, "B.java", "class B {}\n")).apply();
    Plan plan = plan(list("A.java", "new\n", "B.java", "new\n"));
    edit("B.java", "class B", "class Mine");

    assertThatThrownBy(plan::apply)
        .isInstanceOf(IOException.class)
        .hasMessage("B.java changed since the plan was made; run again");
    assertThat(files()).containsEntry("A.java", BASE).doesNotContainKey(".matte-stub.tmp/0");
  }

  @Test
  void generator_thatCannotMakeTheBaseAgain_costsNothingButTheMerge() throws Exception {
    plan(list("A.java", BASE)).apply();
    edit("A.java", "first", "mine");

    Plan plan =
        FolderUpdate.plan(
            folder,
            generation(list("A.java", BASE.replace("second", "other"))),
            (options, list) -> {
              throw new IllegalStateException("too old");
            });
    plan.apply();

    assertThat(plan.text())
        .contains("was edited, and what was generated before cannot be made again");
    assertThat(files().get("A.java")).contains("void mine()");
  }

  @Test
  void lockFile_thatIsBroken_isExplained() throws Exception {
    Files.writeString(folder.resolve("matte-stub.json"), "{\"matteStub\":1,\"files\":{");

    assertThatThrownBy(() -> plan(list("A.java", BASE)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("matte-stub.json cannot be read: ")
        .hasMessageContaining("Restore it from version control");
  }

  @Test
  void lockFile_cannotLeadOutOfTheFolder() throws Exception {
    plan(list("A.java", BASE)).apply();
    edit("matte-stub.json", "\"A.java\": {", "\"../A.java\": {");

    assertThatThrownBy(() -> plan(list("A.java", BASE)))
        .hasMessageContaining("expected a path inside the folder");
  }

  @Test
  void permissions_ofAFile_stay() throws Exception {
    plan(list("run.sh", "#!/bin/sh\n")).apply();
    Path script = folder.resolve("run.sh");
    assertThat(script.toFile().setExecutable(true)).isTrue();

    plan(list("run.sh", "#!/bin/sh\nexit 0\n")).apply();

    assertThat(script).isExecutable().content().contains("exit 0");
  }

  private Map<String, String> inConflict() throws Exception {
    plan(list("A.java", BASE)).apply();
    edit("A.java", "  void first() {", "  void first(int mine) {");
    Map<String, String> next =
        list("A.java", BASE.replace("void first() {", "void first(long theirs) {"));
    plan(next).apply();
    return next;
  }

  private Plan plan(Map<String, String> list) throws IOException {
    return FolderUpdate.plan(folder, generation(list), FolderUpdateTest::made);
  }

  static Generation generation(Map<String, String> list) {
    Json.Builder json = Json.object();
    list.forEach(json::put);
    Json.Members members = json.build();
    return new Generation("1", Json.object().build(), members, made(members, members));
  }

  static List<GeneratedFile> made(Json.Members options, Json list) {
    List<GeneratedFile> files = new ArrayList<>();
    ((Json.Members) list)
        .values()
        .forEach((path, text) -> files.add(new GeneratedFile(path, ((Json.Text) text).value())));
    return files;
  }

  static Map<String, String> list(String... pathsAndTexts) {
    Map<String, String> list = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      list.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return list;
  }

  private void edit(String path, String old, String text) throws IOException {
    Path file = folder.resolve(path);
    String before = Files.readString(file);
    assertThat(before).contains(old);
    Files.writeString(file, before.replace(old, text));
  }

  private Map<String, String> files() throws IOException {
    return files(folder);
  }

  static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
