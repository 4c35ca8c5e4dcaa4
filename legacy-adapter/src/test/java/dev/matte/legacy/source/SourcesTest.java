package dev.matte.legacy.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.matte.contract.ToolContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourcesTest {
  private static final String TOOL =
      "{\"name\":\"ping\",\"inputSchema\":{\"type\":\"object\",\"properties\":{}}}";

  private final Answering servers = new Answering();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[" + TOOL + "]",
        "{\"tools\":[" + TOOL + "]}",
        "{\"server\":{\"name\":\"s\"},\"tools\":[" + TOOL + "]}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"tools\":[" + TOOL + "]}}",
        "{\"matte\":1,\"interface\":\"demo.Ping\",\"tools\":[" + TOOL + "]}",
        "Server ready\n{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\n"
            + "{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{\"tools\":["
            + TOOL
            + "]}}\n"
      })
  void read_ofAnyShapeOfList_hasItsTools(String text) throws Exception {
    Source source = reader(text).read("-");

    assertThat(names(source)).containsExactly("ping");
    assertThat(source.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void read_ofTextWithAByteOrderMark_passesItOver(String charset) throws Exception {
    Path file = folder.resolve("list.json");
    Files.writeString(file, "\ufeff[" + TOOL + "]", Charset.forName(charset));

    assertThat(names(reader("").read(file.toString()))).containsExactly("ping");
  }

  @Test
  void read_ofPagesInLines_joinsThem() throws Exception {
    Source source =
        reader(
                page("a", "\"more\"")
                    + "\n2026-11-22 a log line about \"tools\"\n"
                    + page("b", "null"))
            .read("-");

    assertThat(names(source)).containsExactly("a", "b");
    assertThat(source.notes()).isEmpty();
  }

  @Test
  void read_ofAFirstPage_saysThatMoreFollows() throws Exception {
    assertThat(reader(page("a", "\"more\"")).read("-").notes())
        .containsExactly(
            "standard input is a first page: it has a nextCursor, and more tools would follow.");
  }

  @Test
  void read_ofAToolListedTwice_saysSo() throws Exception {
    assertThat(reader("[" + TOOL + "," + TOOL + "]").read("-").notes())
        .containsExactly("standard input lists tool \"ping\" twice; the first one counts.");
  }

  @Test
  void read_ofAClassFolder_joinsItsCatalogs() throws Exception {
    Path classes = Files.createDirectories(folder.resolve("META-INF/matte"));
    Files.writeString(classes.resolve("demo.B.json"), catalog("demo.B", "b"));
    Files.writeString(classes.resolve("demo.A.json"), catalog("demo.A", "a"));
    Files.writeString(classes.resolve("demo.A.lists"), "matte-lists 1");

    assertThat(names(reader("").read(folder.toString()))).containsExactly("a", "b");
  }

  @Test
  void read_ofALockFolder_passesOtherJsonOver() throws Exception {
    Files.writeString(folder.resolve("demo.A.json"), catalog("demo.A", "a"));
    Files.writeString(folder.resolve("other.json"), "{\"tools\":[]}");

    assertThat(names(reader("").read(folder.toString()))).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "BOOT-INF/classes/", "WEB-INF/classes/"})
  void read_ofAJar_findsItsCatalogs(String prefix) throws Exception {
    Path jar = jar(prefix + "META-INF/matte/demo.A.json", catalog("demo.A", "a"));

    assertThat(names(reader("").read(jar.toString()))).containsExactly("a");
  }

  @Test
  void read_ofAChosenInterface_leavesTheOthers() throws Exception {
    Files.writeString(folder.resolve("demo.A.json"), catalog("demo.A", "a"));
    Files.writeString(folder.resolve("demo.B.json"), catalog("demo.B", "b"));

    Sources sources = new Sources(nothing(), servers, List.of("B"));

    assertThat(names(sources.read(folder.toString()))).containsExactly("b");
  }

  @Test
  void read_ofACommand_asksIt() throws Exception {
    Source source = reader("").read("exec:node 'my server.js'");

    assertThat(servers.asked).isEqualTo("[node, my server.js]");
    assertThat(names(source)).containsExactly("ping");
  }

  @Test
  void read_ofAUrl_asksIt() throws Exception {
    reader("").read("http://localhost:1/mcp");

    assertThat(servers.asked).isEqualTo("http://localhost:1/mcp");
  }

  @Test
  void read_ofNothingThatIsThere_saysWhatCanBeGiven() {
    assertThatThrownBy(() -> reader("").read("nope.json"))
        .isInstanceOf(SourceException.class)
        .hasMessage("there is no file or folder \"nope.json\"");
  }

  @Test
  void read_ofStandardInputTwice_saysThatItCannotBe() throws Exception {
    Sources sources = reader("[]");
    sources.read("-");

    assertThatThrownBy(() -> sources.read("-")).hasMessage("standard input can be read once");
  }

  @Test
  void read_ofAnEmptyInput_saysSo() {
    assertThatThrownBy(() -> reader(" \n").read("-"))
        .hasMessage("standard input is empty, expected a list of tools");
  }

  @Test
  void read_ofNoJson_saysWhere() {
    assertThatThrownBy(() -> reader("[{]").read("-"))
        .hasMessageStartingWith("standard input is not JSON: expected a member name");
  }

  @Test
  void read_ofBytesThatAreNoText_saysSo() throws Exception {
    Path file = folder.resolve("bytes");
    Files.write(file, new byte[] {(byte) 0xc3, 0x28});

    assertThatThrownBy(() -> reader("").read(file.toString()))
        .hasMessageEndingWith("is not text in UTF-8");
  }

  @Test
  void read_ofAFolderWithoutCatalogs_namesTheOneInIt() throws Exception {
    Files.createDirectories(folder.resolve("target/classes"));

    assertThatThrownBy(() -> reader("").read(folder.toString()))
        .hasMessageContaining("holds no catalogs")
        .extracting(e -> ((SourceException) e).fix())
        .isEqualTo("name " + folder.resolve("target/classes") + ".");
  }

  @Test
  void read_ofAJarWithoutCatalogs_saysSo() throws Exception {
    Path jar = jar("demo/A.class", "");

    assertThatThrownBy(() -> reader("").read(jar.toString()))
        .hasMessage("jar \"" + jar + "\" holds no catalogs in META-INF/matte");
  }

  @Test
  void read_ofATornJar_saysSo() throws Exception {
    Path jar = jar("META-INF/matte/demo.A.json", catalog("demo.A", "a".repeat(200)));
    byte[] whole = Files.readAllBytes(jar);
    Files.write(jar, Arrays.copyOf(whole, 60));

    assertThatThrownBy(() -> reader("").read(jar.toString()))
        .hasMessageContaining("is no whole jar");
  }

  @Test
  void read_ofOneToolInTwoInterfaces_asksToChoose() throws Exception {
    Files.writeString(folder.resolve("demo.A.json"), catalog("demo.A", "a"));
    Files.writeString(folder.resolve("demo.B.json"), catalog("demo.B", "a"));

    assertThatThrownBy(() -> reader("").read(folder.toString()))
        .hasMessageEndingWith("has tool \"a\" in demo.A and in demo.B");
  }

  @Test
  void read_ofAnInterfaceThatIsNotThere_namesThose() throws Exception {
    Files.writeString(folder.resolve("demo.A.json"), catalog("demo.A", "a"));

    assertThatThrownBy(() -> new Sources(nothing(), servers, List.of("Z")).read(folder.toString()))
        .hasMessageEndingWith("has no interface Z")
        .extracting(e -> ((SourceException) e).fix())
        .isEqualTo("choose from: demo.A.");
  }

  @Test
  void read_ofACatalogOfAnotherVersion_saysSo() throws Exception {
    Files.writeString(
        folder.resolve("demo.A.json"), "{\"matte\":2,\"interface\":\"demo.A\",\"tools\":[]}");

    assertThatThrownBy(() -> reader("").read(folder.toString()))
        .hasMessageEndingWith("is a catalog of another version of Matte, expected \"matte\": 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http:///mcp", "http://a b/"})
  void read_ofSomethingLikeAUrl_saysWhy(String url) {
    assertThatThrownBy(() -> reader("").read(url))
        .hasMessageStartingWith("\"" + url + "\" is no URL: ");
  }

  @Test
  void read_ofAServerThatFails_passesItsReasonOn() {
    Sources sources =
        new Sources(
            nothing(),
            new LiveServers() {
              @Override
              public String list(List<String> command) throws IOException {
                throw new IOException("it ended with code 1");
              }

              @Override
              public String list(URI server) throws IOException {
                throw new IOException("unreachable");
              }
            },
            List.of());

    assertThatThrownBy(() -> sources.running("node x")).hasMessage("it ended with code 1");
  }

  private Sources reader(String input) {
    return new Sources(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), servers, List.of());
  }

  private static ByteArrayInputStream nothing() {
    return new ByteArrayInputStream(new byte[0]);
  }

  private static List<String> names(Source source) {
    return source.contract().tools().stream().map(ToolContract::name).toList();
  }

  private static String page(String tool, String cursor) {
    return "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"tools\":[{\"name\":\"%s\"}],\"nextCursor\":%s}}"
        .formatted(tool, cursor);
  }

  private static String catalog(String type, String tool) {
    return "{\"matte\":1,\"interface\":\"%s\",\"tools\":[{\"name\":\"%s\"}]}".formatted(type, tool);
  }

  private Path jar(String entry, String text) throws IOException {
    Path jar = folder.resolve("demo.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  /** Answers every question with one tool, and remembers it. */
  private static final class Answering implements LiveServers {
    private String asked = "";

    @Override
    public String list(List<String> command) {
      asked = command.toString();
      return "[" + TOOL + "]";
    }

    @Override
    public String list(URI server) {
      asked = server.toString();
      return "[" + TOOL + "]";
    }
  }
}
