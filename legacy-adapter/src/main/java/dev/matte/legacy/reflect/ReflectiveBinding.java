package dev.matte.legacy.reflect;

import dev.matte.annotations.FormerName;
import dev.matte.annotations.McpComplete;
import dev.matte.annotations.McpPrompt;
import dev.matte.annotations.McpResource;
import dev.matte.annotations.McpTool;
import dev.matte.legacy.shape.Reading;
import dev.matte.legacy.shape.ShapeReader;
import dev.matte.legacy.shape.UnbindableException;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.CatalogBuilder;
import dev.matte.runtime.binding.CompletionCall;
import dev.matte.runtime.binding.PromptCall;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownPromptException;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.binding.UnknownToolException;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.OncePolicy;
import dev.matte.runtime.guard.Sensitive;
import dev.matte.runtime.json.JsonSlice;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Serves the annotated methods of an interface or class that the processor never saw.
 *
 * <p>The annotations mean what they mean to the processor: same lists, same schemas, same answers
 * and same words for problems. Javadoc is not there at run time, so descriptions are those of
 * {@code @McpTool(description)} and {@code @Describe}. What cannot be known by reflection is
 * refused when the binding is made. Safe for use by many threads, as far as the object behind it
 * is.
 */
public final class ReflectiveBinding implements ServerBinding {
  private final String title;
  private final Map<String, Listed> tools = new TreeMap<>();
  private final List<Listed> byIndex = new ArrayList<>();
  private final List<Named<ResourcePlan>> fixed = new ArrayList<>();
  private final List<Named<ResourcePlan>> templates = new ArrayList<>();
  private final List<Named<PromptPlan>> prompts = new ArrayList<>();
  private final Completers completers = new Completers();

  /** A tool under one of the names that lists show. */
  private record Listed(String name, String description, String method, ToolPlan plan) {}

  /** Something and the method that makes it. */
  private record Named<T>(String method, T plan) {}

  private ReflectiveBinding(String title) {
    this.title = title;
  }

  /**
   * Binds an object.
   *
   * @param type the interface or class whose annotated methods are served; compiled with {@code
   *     -parameters}, unless every parameter has a name by annotation
   * @param implementation answers the calls
   * @throws UnbindableException if something in the type cannot be honoured; its message has a line
   *     for each method with a mistake
   */
  public static <T> ReflectiveBinding of(Class<T> type, T implementation) {
    ReflectiveBinding binding = new ReflectiveBinding(type.getName());
    binding.read(new Reading(type), implementation);
    return binding;
  }

  private void read(Reading reading, Object target) {
    ShapeReader shapes = new ShapeReader(reading);
    AccessReader access = new AccessReader(reading);
    ToolReader toolReader = new ToolReader(reading, shapes, access, target);
    EntryReader entryReader = new EntryReader(reading, shapes, access, target);
    List<String> mistakes = new ArrayList<>();
    List<Member> members = new Members(reading).find();
    if (members.isEmpty()) {
      throw reading.refused("no method of it is a tool, resource or prompt", "write @McpTool");
    }
    each(members, McpTool.class, reading, mistakes, each -> add(each, toolReader, reading));
    each(members, McpResource.class, reading, mistakes, each -> add(each, entryReader));
    each(
        members,
        McpPrompt.class,
        reading,
        mistakes,
        each -> prompts.add(new Named<>(each.name(), entryReader.prompt(each))));
    each(
        members,
        McpComplete.class,
        reading,
        mistakes,
        each -> completers.add(each, reading, shapes, target));
    if (!mistakes.isEmpty()) {
      throw new UnbindableException(String.join("\n", mistakes));
    }
    byIndex.addAll(tools.values());
    prompts.forEach(each -> completers.addKnown(true, each.plan().name(), each.plan().fields()));
    templates.forEach(each -> completers.addKnown(false, each.plan().uri(), each.plan().fields()));
  }

  private static void each(
      List<Member> members,
      Class<?> role,
      Reading reading,
      List<String> mistakes,
      Consumer<Member> reader) {
    for (Member member : members) {
      if (role.isInstance(member.role())) {
        try {
          reading.within(
              member.name(),
              () -> {
                reader.accept(member);
                return member;
              });
        } catch (UnbindableException e) {
          mistakes.add(String.valueOf(e.getMessage()));
        }
      }
    }
  }

  private void add(Member member, ToolReader reader, Reading reading) {
    ToolPlan plan = reader.read(member);
    add(new Listed(plan.name(), plan.description(), member.name(), plan), reading);
    for (FormerName former : plan.formers()) {
      if (former.listed()) {
        add(new Listed(former.value(), plan.moved(), member.name(), plan), reading);
      }
    }
  }

  private void add(Listed tool, Reading reading) {
    if (tools.putIfAbsent(tool.name(), tool) != null) {
      throw reading.refused(
          "two tools are named \"" + tool.name() + "\"",
          "name one of them @McpTool(name = \"...\")");
    }
  }

  private void add(Member member, EntryReader reader) {
    ResourcePlan plan = reader.resource(member);
    (plan.template() ? templates : fixed).add(new Named<>(member.name(), plan));
  }

  @Override
  public Catalog catalog() {
    CatalogBuilder catalog = new CatalogBuilder(title);
    for (Listed tool : byIndex) {
      catalog.addTool(
          tool.name(),
          tool.plan().traits(),
          Entries.texts(
              revision -> Entries.tool(tool.plan(), tool.name(), tool.description(), revision)));
    }
    for (Named<ResourcePlan> each : fixed) {
      catalog.add(
          Catalog.Kind.RESOURCE,
          each.plan().uri(),
          Entries.texts(revision -> Entries.resource(each.plan(), revision)));
    }
    for (Named<ResourcePlan> each : templates) {
      catalog.add(
          Catalog.Kind.TEMPLATE,
          each.plan().uri(),
          Entries.texts(revision -> Entries.resource(each.plan(), revision)));
    }
    for (Named<PromptPlan> each : prompts) {
      catalog.add(
          Catalog.Kind.PROMPT,
          each.plan().name(),
          Entries.texts(revision -> Entries.prompt(each.plan(), revision)));
    }
    completers.addTo(catalog);
    for (Listed tool : byIndex) {
      for (FormerName former : tool.plan().formers()) {
        if (!former.listed() && tool.name().equals(tool.plan().name())) {
          catalog.addFormer(former.value(), tool.name());
        }
      }
    }
    return catalog.build();
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    Listed tool = tools.get(call.tool());
    if (tool == null) {
      throw new UnknownToolException(call.tool());
    }
    return tool.plan().call(tool.method(), call);
  }

  @Override
  public ReadResourceResult readResource(ResourceCall call) throws Exception {
    for (Named<ResourcePlan> each : fixed) {
      if (each.plan().uri().equals(call.uri())) {
        return each.plan().read(each.method(), call, JsonSlice.of("{}"));
      }
    }
    for (Named<ResourcePlan> each : templates) {
      JsonSlice variables = each.plan().matcher().orElseThrow().match(call.uri());
      if (variables != null) {
        return each.plan().read(each.method(), call, variables);
      }
    }
    throw new UnknownResourceException(call.uri());
  }

  @Override
  public GetPromptResult getPrompt(PromptCall call) throws Exception {
    for (Named<PromptPlan> each : prompts) {
      if (each.plan().name().equals(call.prompt())) {
        return each.plan().get(each.method(), call);
      }
    }
    throw new UnknownPromptException(call.prompt());
  }

  @Override
  public List<String> complete(CompletionCall call) throws Exception {
    return completers.complete(call);
  }

  @Override
  public Access access(Catalog.Kind kind, int index) {
    return switch (kind) {
      case TOOL -> byIndex.get(index).plan().access();
      case RESOURCE -> fixed.get(index).plan().access();
      case TEMPLATE -> templates.get(index).plan().access();
      case PROMPT -> prompts.get(index).plan().access();
      default -> Access.UNDECIDED;
    };
  }

  @Override
  public int findTemplate(String uri) {
    for (int i = 0; i < templates.size(); i++) {
      if (templates.get(i).plan().matcher().orElseThrow().match(uri) != null) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public Sensitive sensitive(int tool) {
    return byIndex.get(tool).plan().sensitive();
  }

  @Override
  public @Nullable OncePolicy once(int tool) {
    return byIndex.get(tool).plan().once().orElse(null);
  }
}
