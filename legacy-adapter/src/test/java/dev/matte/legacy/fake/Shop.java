package dev.matte.legacy.fake;

import dev.matte.runtime.McpHost;
import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.CatalogBuilder;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.binding.CompletionCall;
import dev.matte.runtime.binding.Elicitation;
import dev.matte.runtime.binding.MirroredHeader;
import dev.matte.runtime.binding.PromptCall;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.ToolTraits;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.protocol.CacheScope;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.LoggingLevel;
import dev.matte.runtime.protocol.ReadResourceResult;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.protocol.TaskSupport;
import dev.matte.runtime.tool.ToolDefinition;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A host of ours with a bit of everything. */
public final class Shop implements ServerBinding {

  /** The schema of a tool whose arguments headers repeat. */
  public static final String MARKED =
      "{\"type\":\"object\",\"properties\":{\"place\":{\"type\":\"object\",\"properties\":{"
          + "\"region\":{\"type\":\"string\",\"x-mcp-header\":\"Region\"}}},"
          + "\"count\":{\"type\":\"integer\",\"x-mcp-header\":\"Count\"},"
          + "\"sure\":{\"type\":\"boolean\",\"x-mcp-header\":\"Sure\"}}}";

  private static final List<String> PLAIN =
      List.of(
          "echo", "revision", "report", "park", "parked", "given-up", "ask", "grow", "hush", "pid");

  private final AtomicReference<McpHost> host = new AtomicReference<>();
  private final AtomicInteger parked = new AtomicInteger();
  private final AtomicInteger givenUp = new AtomicInteger();
  private final String name;

  private Shop(String name) {
    this.name = name;
  }

  /** Opens one. */
  public static McpHost host(String name) {
    Shop shop = new Shop(name);
    McpHost host =
        McpHost.builder(name, "1")
            .add(shop)
            .changing(Change.Kind.TOOLS)
            .maxProgressPerSecond(1_000)
            .build();
    shop.host.set(host);
    return host;
  }

  @Override
  public Catalog catalog() {
    CatalogBuilder catalog = new CatalogBuilder(name);
    for (String tool : PLAIN) {
      catalog.add(Kind.TOOL, tool, tool(tool, "{\"type\":\"object\"}"));
    }
    catalog.add(Kind.TOOL, "die", tool("die", "{\"type\":\"object\"}"));
    catalog.add(Kind.TOOL, "of-" + name, tool("of-" + name, "{\"type\":\"object\"}"));
    List<MirroredHeader> headers =
        List.of(
            new MirroredHeader("Mcp-Param-Region", List.of("place", "region")),
            new MirroredHeader("Mcp-Param-Count", List.of("count")),
            new MirroredHeader("Mcp-Param-Sure", List.of("sure")));
    String[] marked = new String[Revision.COUNT];
    Arrays.fill(marked, tool("marked", MARKED));
    catalog.addTool(
        "marked", new ToolTraits(Duration.ZERO, false, TaskSupport.FORBIDDEN, headers), marked);
    catalog.add(Kind.RESOURCE, "book://1", "{\"uri\":\"book://1\",\"name\":\"one\"}");
    catalog.add(Kind.TEMPLATE, "book://{id}", "{\"uriTemplate\":\"book://{id}\",\"name\":\"b\"}");
    catalog.add(Kind.PROMPT, "review", "{\"name\":\"review\",\"arguments\":[{\"name\":\"book\"}]}");
    return catalog.addCompleter(true, "review", "book").build();
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    CallContext context = call.context();
    return switch (call.tool()) {
      case "revision" -> CallToolResult.text(context.revision().date());
      case "report" -> {
        context.log(LoggingLevel.WARNING, "db", "rows");
        context.progress(1, 2, "half");
        yield CallToolResult.text("reported");
      }
      case "park" -> {
        CountDownLatch end = new CountDownLatch(1);
        context.onCancel(
            () -> {
              givenUp.incrementAndGet();
              end.countDown();
            });
        parked.incrementAndGet();
        end.await();
        yield CallToolResult.empty();
      }
      case "parked" -> CallToolResult.text(Integer.toString(parked.get()));
      case "given-up" -> CallToolResult.text(Integer.toString(givenUp.get()));
      case "ask" ->
          CallToolResult.text(
              context
                  .ask("name", Elicitation.form("Who?", "{\"type\":\"object\",\"properties\":{}}"))
                  .toString());
      case "grow" -> {
        served()
            .tools()
            .add(
                ToolDefinition.of("grown", "Came late.", "{\"type\":\"object\"}"),
                late -> CallToolResult.text("grown"));
        yield CallToolResult.text("done");
      }
      case "hush" -> {
        served().endSubscriptions();
        yield CallToolResult.text("done");
      }
      case "pid" -> CallToolResult.text(Long.toString(ProcessHandle.current().pid()));
      case "die" -> {
        System.exit(7);
        yield CallToolResult.empty();
      }
      case "marked" -> CallToolResult.text(context.header("Mcp-Param-Region").orElse("no header"));
      default -> CallToolResult.text(name + " " + call.tool() + " " + call.rawArguments());
    };
  }

  @Override
  public ReadResourceResult readResource(ResourceCall call) {
    if (call.uri().endsWith("none")) {
      throw new UnknownResourceException(call.uri());
    }
    return ReadResourceResult.text(call.uri(), "text/plain", "täxt")
        .cached(Duration.ofMinutes(1), CacheScope.PUBLIC);
  }

  @Override
  public GetPromptResult getPrompt(PromptCall call) {
    return GetPromptResult.text("review " + call.rawArguments());
  }

  @Override
  public List<String> complete(CompletionCall call) {
    return call.among("alpha", "beta");
  }

  private static String tool(String name, String schema) {
    return "{\"name\":\"%s\",\"inputSchema\":%s}".formatted(name, schema);
  }

  private McpHost served() {
    return Objects.requireNonNull(host.get(), "no host yet");
  }
}
