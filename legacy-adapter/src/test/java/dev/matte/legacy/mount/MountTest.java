package dev.matte.legacy.mount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.matte.legacy.text.Glob;
import dev.matte.runtime.InProcess;
import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.CatalogBuilder;
import dev.matte.runtime.binding.PromptCall;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.ToolException;
import dev.matte.runtime.fixture.Judged;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bindings behind passages, side by side. */
class MountTest {

  /** Serves tools and prompts of some names, a resource and a template, and says whose they are. */
  private record Fake(String whose, List<String> names) implements ServerBinding {
    @Override
    public Catalog catalog() {
      CatalogBuilder catalog = new CatalogBuilder(whose);
      for (String name : names) {
        catalog.add(
            Kind.TOOL, name, "{\"name\":\"" + name + "\",\"inputSchema\":{\"type\":\"object\"}}");
        catalog.add(Kind.PROMPT, name, "{\"name\":\"" + name + "\"}");
      }
      catalog.add(Kind.RESOURCE, "same://1", "{\"uri\":\"same://1\",\"name\":\"1\"}");
      String template = whose + "://{id}{?n}";
      catalog.add(Kind.TEMPLATE, template, "{\"uriTemplate\":\"" + template + "\",\"name\":\"t\"}");
      return catalog.build();
    }

    @Override
    public CallToolResult callTool(ToolCall call) {
      return CallToolResult.text(
          whose + " " + call.tool() + " " + catalog().name(Kind.TOOL, call.index()));
    }

    @Override
    public ReadResourceResult readResource(ResourceCall call) {
      return ReadResourceResult.text(call.uri(), "text/plain", whose + call.index());
    }

    @Override
    public GetPromptResult getPrompt(PromptCall call) {
      return GetPromptResult.text(whose + " " + call.prompt());
    }

    @Override
    public Access access(Kind kind, int index) {
      return kind == Kind.TOOL && names.get(index).equals("guarded")
          ? Access.DENY_ALL
          : Access.UNDECIDED;
    }
  }

  private static final Fake ONE = new Fake("one", List.of("a", "common", "guarded"));
  private static final Fake TWO = new Fake("two", List.of("b", "common"));

  @Test
  void entries_ofAllParts_areListedOnce() {
    Mount mount = Mount.of(List.of(part(ONE), part(TWO)), Collisions.FIRST);

    assertThat(names(mount, Kind.TOOL)).containsExactly("a", "b", "common", "guarded");
    assertThat(names(mount, Kind.PROMPT)).containsExactly("a", "common", "guarded", "b");
    assertThat(names(mount, Kind.RESOURCE)).containsExactly("same://1");
    assertThat(call(mount, "common")).contains("one common common");
    assertThat(call(mount, "b")).contains("two b b");
    assertThat(mount.count(Kind.TOOL, "two")).isEqualTo(1);
    assertThat(mount.collisions())
        .extracting(Collision::toString)
        .contains("\"common\" of two: left out, since one has that name");
  }

  @Test
  void names_thatCollide_arePrefixed() {
    Mount mount = Mount.of(List.of(part(ONE), part(TWO)), Collisions.PREFIX);

    assertThat(names(mount, Kind.TOOL))
        .containsExactly("a", "b", "common", "guarded", "two_common");
    assertThat(names(mount, Kind.RESOURCE)).containsExactly("same://1");
    assertThat(call(mount, "two_common")).contains("two common common");
    assertThat(mount.collisions())
        .extracting(Collision::toString)
        .contains("\"common\" of two: called two_common, since one has that name");
  }

  @Test
  void names_thatCollide_areRefused() {
    List<Part> parts = List.of(part(ONE), part(TWO));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mount.of(parts, Collisions.REFUSE))
        .withMessage("both one and two serve \"common\"");
  }

  @Test
  void templates_leadToTheirOwnPart() {
    Mount mount = Mount.of(List.of(part(ONE), part(TWO)), Collisions.FIRST);

    assertThat(mount.findTemplate("two://x?n=1")).isEqualTo(1);
    assertThat(mount.findTemplate("three://x")).isEqualTo(-1);
    assertThat(ask(mount, "resources/read", "\"uri\":\"two://x\"")).contains("two-1");
    assertThat(ask(mount, "resources/read", "\"uri\":\"same://1\"")).contains("one0");
    assertThat(ask(mount, "resources/read", "\"uri\":\"three://x\"")).contains("-32602");
    assertThat(ask(mount, "prompts/get", "\"name\":\"b\"")).contains("two b");
  }

  @Test
  void template_thatDoesNotPass_isNotReachedThroughAnother() {
    ServerBinding both =
        new ServerBinding() {
          @Override
          public Catalog catalog() {
            return new CatalogBuilder("both")
                .add(Kind.TEMPLATE, "a://{id}", "{\"uriTemplate\":\"a://{id}\",\"name\":\"i\"}")
                .add(Kind.TEMPLATE, "a://{+p}", "{\"uriTemplate\":\"a://{+p}\",\"name\":\"p\"}")
                .build();
          }

          @Override
          public CallToolResult callTool(ToolCall call) {
            return CallToolResult.empty();
          }

          @Override
          public int findTemplate(String uri) {
            return uri.indexOf('/', 4) < 0 ? 0 : 1;
          }
        };
    Passage passage = Passage.ALL.except(Kind.TEMPLATE, "a://{id}");
    Mount mount =
        Mount.of(List.of(new Part("both", both, passage, Circuit.DIRECT)), Collisions.FIRST);

    assertThat(mount.findTemplate("a://1/2")).isZero();
    assertThat(mount.findTemplate("a://1")).isEqualTo(-1);
  }

  @Test
  void access_thatAnAuthorDemanded_stays() {
    Passage open = Passage.ALL.access(Access.PERMIT_ALL);
    Mount mount = Mount.of(List.of(new Part("one", ONE, open, Circuit.DIRECT)), Collisions.FIRST);

    assertThat(mount.access(Kind.TOOL, 0)).isSameAs(Access.PERMIT_ALL);
    assertThat(mount.access(Kind.TOOL, 2)).isSameAs(Access.DENY_ALL);
  }

  @Test
  void circuit_decidesWhatGoesThrough() {
    Circuit broken =
        new Circuit() {
          @Override
          public <T> T run(Callable<T> call) {
            throw new ToolException("the circuit is open");
          }
        };
    Mount mount =
        Mount.of(List.of(new Part("one", ONE, Passage.ALL, broken), part(TWO)), Collisions.FIRST);

    assertThat(call(mount, "a")).contains("the circuit is open");
    assertThat(call(mount, "b")).contains("two b");
  }

  @ParameterizedTest
  @CsvSource({
    "*,,true",
    "a*c,abc,true",
    "a*c,abcd,false",
    "*a*,bab,true",
    "a,a,true",
    "a,b,false",
    "a**b,ab,true",
    "*ab,aab,true",
    "*.x*,a.b.x1,true",
    "a*b*c,acb,false"
  })
  void glob_matchesWholeNames(String pattern, String name, boolean matches) {
    assertThat(Glob.of(pattern).matches(name == null ? "" : name)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a://{x}/b;a://1/b;true",
        "a://{x}/b;a://1/2/b;false",
        "a://{+x};a://1/2;true",
        "a://b{?q,r};a://b?r=1;true",
        "a://{x*}/z;a://1,2/z;true",
        "a://{x:3}/z;b://1/z;false",
        "a://{;a://{;true",
        "a://b;a://b;true",
        "a://b;a://c;false",
        "a{/x,y}{#z};a/1/2#3;true"
      })
  void template_matchesWhatItMayHaveMade(String template, String uri, boolean matches) {
    assertThat(TemplateMatch.of(template).test(uri)).isEqualTo(matches);
  }

  @Test
  void variables_areFoundInEveryExpression() {
    assertThat(Mount.variables("a://{x}{/y,z*}{?x,w:3}{bad name}"))
        .containsExactly("x", "y", "z", "w");
  }

  private static Part part(Fake binding) {
    return new Part(binding.whose(), binding, Passage.ALL, Circuit.DIRECT);
  }

  private static List<String> names(Mount mount, Kind kind) {
    return IntStream.range(0, mount.catalog().count(kind))
        .mapToObj(i -> mount.catalog().name(kind, i))
        .toList();
  }

  private static String call(Mount mount, String tool) {
    return ask(mount, "tools/call", "\"name\":\"" + tool + "\"");
  }

  private static String ask(Mount mount, String method, String params) {
    McpHost host = McpHost.builder("test", "1").add(mount).build();
    try (InProcess client = Judged.connect(host)) {
      return client
          .request(
              "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":{%s,\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":\"2026-07-28\",\"io.modelcontextprotocol/clientCapabilities\":{}}}}"
                  .formatted(method, params))
          .orElseThrow();
    }
  }
}
