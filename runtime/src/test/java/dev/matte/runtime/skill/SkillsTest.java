package dev.matte.runtime.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkillsTest {

  private static final String TOP = "---\nname: %s\ndescription: What it does.\n---\n";
  private static final String CLAIM =
      "\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\","
          + "\"io.modelcontextprotocol/clientCapabilities\":{}}";

  @TempDir Path folder;

  @Test
  void skill_rightInTheFolder_hasTheNameOfTheFolder() throws IOException {
    Path own = folder.resolve("solo");
    write("solo/SKILL.md", TOP.formatted("solo"));
    write("solo/a b.txt", "spaced");

    Skills skills = Skills.inFolder(own);

    assertThat(entries(skills))
        .contains("\"uri\":\"skill://solo/SKILL.md\"", "skill://solo/a%20b.txt");
    assertThat(
            new String(
                skills.children("skill://solo").get("skill://solo/a%20b.txt"),
                StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"uri\":\"skill://solo/a%20b.txt\",\"name\":\"a b.txt\",\"mimeType\":\"text/plain\","
                + "\"size\":6}");
  }

  @Test
  void digest_isThatOfTheBytes() throws IOException {
    write("one/SKILL.md", TOP.formatted("one"));
    write("one/abc.txt", "abc");

    assertThat(entries(Skills.inFolder(folder)))
        .contains(
            "{\"uri\":\"skill://one/abc.txt\",\"digest\":\"sha256:"
                + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\",\"size\":3}");
  }

  @Test
  void bytes_thatAreNoText_areServedAsBytes() throws IOException {
    write("one/SKILL.md", TOP.formatted("one"));
    Files.write(folder.resolve("one/data.bin"), new byte[] {(byte) 0xff, 0});
    write("one/fake.png", "text");

    assertThat(read("skill://one/data.bin"))
        .contains("\"mimeType\":\"application/octet-stream\",\"blob\":\"/wA=\"");
    assertThat(read("skill://one/fake.png")).contains("\"mimeType\":\"image/png\",\"blob\"");
  }

  @Test
  void reading_byWaysOutOfTheSkill_findsNothing() throws IOException {
    write("one/SKILL.md", TOP.formatted("one"));
    write("secret.txt", "secret");
    write("one/.hidden", "hidden");

    for (String uri :
        new String[] {
          "skill://one/../secret.txt",
          "skill://one/%2e%2e/secret.txt",
          "skill://one/..%2fsecret.txt",
          "skill://secret.txt",
          "skill://one/.hidden",
          "skill://one/",
          "skill://one",
          "skill://one//SKILL.md",
          "file://" + folder.resolve("secret.txt")
        }) {
      assertThat(read(uri)).as(uri).contains("\"code\":-32602");
    }
  }

  @Test
  void link_outOfTheFolder_isRefused() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.txt"), "secret");
    Path inside = Files.createDirectory(folder.resolve("inside"));
    write("inside/one/SKILL.md", TOP.formatted("one"));
    Files.createSymbolicLink(inside.resolve("one/link.txt"), outside);

    refused(inside, "one/link.txt", "link");
  }

  @Test
  void link_toAFolder_isRefused() throws IOException {
    write("one/SKILL.md", TOP.formatted("one"));
    Files.createSymbolicLink(folder.resolve("one/again"), folder.resolve("one"));

    refused(folder, "one/again", "link");
  }

  @Test
  void link_toAFileInside_countsAsTheFile() throws IOException {
    write("one/SKILL.md", TOP.formatted("one"));
    write("..data/guide.md", "guide");
    Files.createSymbolicLink(folder.resolve("one/guide.md"), folder.resolve("..data/guide.md"));

    assertThat(read("skill://one/guide.md")).contains("\"text\":\"guide\"");
  }

  @Test
  void skills_thatBreakARule_areRefusedByName() throws IOException {
    refusedManifest("one", "no top", "one/SKILL.md", "first line");
    refusedManifest("one", TOP.formatted("two"), "one/SKILL.md", "\"two\"", "directory");
    refusedManifest("One", TOP.formatted("One"), "One/SKILL.md", "a-z");
    refusedManifest("a--b", TOP.formatted("a--b"), "a--b/SKILL.md", "hyphens");
    refusedManifest("one", "---\nname: one\n---\n", "one/SKILL.md", "no description");
    refusedManifest("one", "---\ndescription: one\n---\n", "one/SKILL.md", "no name");
    refusedManifest(
        "one",
        "---\nname: one\ndescription: d\nmetadata:\n  io.modelcontextprotocol/x: 1\n---\n",
        "reserved");
  }

  @Test
  void skill_insideAnother_isRefused() throws IOException {
    write("one/SKILL.md", TOP.formatted("one"));
    write("one/two/SKILL.md", TOP.formatted("two"));

    refused(folder, "one/two is inside one");
  }

  @Test
  void folder_withoutSkills_isRefused() {
    refused(folder, "no skill");
  }

  @Test
  void skill_withTooManyFiles_isRefused() throws IOException {
    write("one/SKILL.md", TOP.formatted("one"));
    for (int i = 0; i < SkillLoader.MOST_FILES; i++) {
      write("one/" + i, "");
    }

    refused(folder, "513 files", "512");
  }

  @Test
  void skill_withTooManyBytes_isRefused() throws IOException {
    write("one/SKILL.md", TOP.formatted("one"));
    Files.write(folder.resolve("one/big"), new byte[SkillLoader.MOST_BYTES]);

    refused(folder, "one/big", "16 MiB");
  }

  @Test
  void jar_holdsSkillsToo() throws IOException {
    Path jar = folder.resolve("skills.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entry(entries, "app/skills/one/SKILL.md", TOP.formatted("one"));
      entry(entries, "app/skills/one/.hidden", "hidden");
      entry(entries, "app/skills/one/sub/a.txt", "a");
      entry(entries, "app/else.txt", "else");
    }

    SkillSource source = new JarSource(jar.toFile(), "app/skills");

    assertThat(source.name()).isEqualTo("skills");
    assertThat(source.paths()).containsExactly("one/SKILL.md", "one/sub/a.txt");
    assertThat(SkillLoader.load(source)).hasSize(1);
  }

  @Test
  void skills_besideAClass_areFound() {
    assertThat(entries(Skills.beside(SkillsTest.class, "skills")))
        .contains("skill://pdf-processing/SKILL.md", "skill://acme/refunds/SKILL.md");
  }

  private void refusedManifest(String directory, String manifest, String... words)
      throws IOException {
    Path own = Files.createTempDirectory(folder, "case");
    Files.createDirectories(own.resolve(directory));
    Files.writeString(own.resolve(directory).resolve("SKILL.md"), manifest);
    refused(own, words);
  }

  private static void refused(Path folder, String... words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Skills.inFolder(folder))
        .satisfies(e -> assertThat(e.getMessage()).contains(words));
  }

  private String read(String uri) {
    McpHost host = McpHost.builder("test", "1").add(Skills.inFolder(folder)).build();
    return Judged.connect(host)
        .request(
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"resources/read\",\"params\":{\"uri\":\""
                + uri
                + "\","
                + CLAIM
                + "}}")
        .orElseThrow();
  }

  private static String entries(Skills skills) {
    JsonWriter json = new JsonWriter().beginArray();
    skills.writeEntries(json);
    return json.endArray().toString();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void entry(JarOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }
}
