package dev.matte.legacy.mount;

import dev.matte.legacy.mount.Entries.Route;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.CatalogBuilder;
import dev.matte.runtime.binding.CatalogCopy;
import dev.matte.runtime.binding.CompletionCall;
import dev.matte.runtime.binding.PromptCall;
import dev.matte.runtime.binding.ResourceCall;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.binding.ToolCall;
import dev.matte.runtime.binding.UnknownResourceException;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.guard.OncePolicy;
import dev.matte.runtime.guard.Sensitive;
import dev.matte.runtime.protocol.CallToolResult;
import dev.matte.runtime.protocol.GetPromptResult;
import dev.matte.runtime.protocol.ReadResourceResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Several bindings as one, each behind its passage. Their entries are listed as they list them, but
 * for the names that passages change; arguments and results go through as they are.
 *
 * <p>Resources are read that are listed, or that a listed template may have made. Names that tools
 * had before are not known here. Immutable; safe for use by many threads.
 */
public final class Mount implements ServerBinding {

  private final Catalog catalog;
  private final Map<Kind, List<Route>> routes = new EnumMap<>(Kind.class);
  private final List<Predicate<String>> templates = new ArrayList<>();
  private final List<Collision> collisions;

  private Mount(Entries entries, Map<Part, Catalog> catalogs) {
    this.collisions = List.copyOf(entries.collisions());
    CatalogBuilder builder = new CatalogBuilder("mount");
    Map<Part, CatalogCopy> copies = new HashMap<>();
    catalogs.forEach((part, own) -> copies.put(part, new CatalogCopy(own, builder)));
    List<Route> completers = new ArrayList<>();
    for (Kind kind : Entries.LISTED) {
      entries
          .of(kind)
          .forEach(
              (name, route) -> {
                Objects.requireNonNull(copies.get(route.part())).add(kind, route.index(), name);
                if (kind == Kind.PROMPT || kind == Kind.TEMPLATE) {
                  Catalog own = Objects.requireNonNull(catalogs.get(route.part()));
                  complete(kind, name, route, own, builder, completers);
                }
              });
    }
    this.catalog = builder.build();
    for (Kind kind : Entries.LISTED) {
      List<Route> inOrder = new ArrayList<>();
      for (int i = 0; i < catalog.count(kind); i++) {
        inOrder.add(Objects.requireNonNull(entries.of(kind).get(catalog.name(kind, i))));
      }
      routes.put(kind, inOrder);
    }
    routes.put(Kind.COMPLETER, completers);
    entries.of(Kind.TEMPLATE).keySet().forEach(each -> templates.add(TemplateMatch.of(each)));
  }

  /**
   * Mounts parts side by side.
   *
   * @param parts the bindings, whose order counts where names collide
   * @throws IllegalArgumentException if names collide and that is refused
   */
  public static Mount of(List<Part> parts, Collisions policy) {
    Entries entries = new Entries(policy);
    Map<Part, Catalog> catalogs = new HashMap<>();
    for (Part part : parts) {
      Catalog own = part.binding().catalog();
      catalogs.put(part, own);
      entries.add(part, own);
    }
    return new Mount(entries, catalogs);
  }

  /** The names of the variables of a template of URIs, in their order. */
  public static List<String> variables(String template) {
    return TemplateMatch.variables(template);
  }

  /** Who wanted names that were taken. */
  public List<Collision> collisions() {
    return collisions;
  }

  /** How many entries of a kind are a part's. */
  public int count(Kind kind, String part) {
    int count = 0;
    for (Route route : routes.getOrDefault(kind, List.of())) {
      count += route.part().name().equals(part) ? 1 : 0;
    }
    return count;
  }

  @Override
  public Catalog catalog() {
    return catalog;
  }

  @Override
  public CallToolResult callTool(ToolCall call) throws Exception {
    Route route = route(Kind.TOOL, call.index());
    ToolCall own =
        new ToolCall(
            route.own(), route.index(), call.rawArguments(), call.writer(), call.context());
    return route.part().circuit().run(() -> route.part().binding().callTool(own));
  }

  @Override
  public ReadResourceResult readResource(ResourceCall call) throws Exception {
    int template = call.index() < 0 ? findTemplate(call.uri()) : -1;
    if (call.index() < 0 && template < 0) {
      throw new UnknownResourceException(call.uri());
    }
    Route route =
        template < 0 ? route(Kind.RESOURCE, call.index()) : route(Kind.TEMPLATE, template);
    ResourceCall own =
        new ResourceCall(
            call.uri(), template < 0 ? route.index() : -1, call.writer(), call.context());
    return route.part().circuit().run(() -> route.part().binding().readResource(own));
  }

  @Override
  public GetPromptResult getPrompt(PromptCall call) throws Exception {
    Route route = route(Kind.PROMPT, call.index());
    PromptCall own =
        new PromptCall(route.own(), route.index(), call.rawArguments(), call.context());
    return route.part().circuit().run(() -> route.part().binding().getPrompt(own));
  }

  @Override
  public List<String> complete(CompletionCall call) throws Exception {
    Route route = route(Kind.COMPLETER, call.index());
    CompletionCall own =
        new CompletionCall(route.index(), call.value(), call.arguments(), call.context());
    return route.part().circuit().run(() -> route.part().binding().complete(own));
  }

  @Override
  public Access access(Kind kind, int index) {
    Route route = route(kind, index);
    Access declared = route.part().binding().access(kind, route.index());
    return route.part().passage().demanded(kind, route.own(), declared);
  }

  @Override
  public int findTemplate(String uri) {
    for (int i = 0; i < templates.size(); i++) {
      if (templates.get(i).test(uri) && reads(route(Kind.TEMPLATE, i), uri)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public Sensitive sensitive(int tool) {
    Route route = route(Kind.TOOL, tool);
    return route.part().binding().sensitive(route.index());
  }

  @Override
  public @Nullable OncePolicy once(int tool) {
    Route route = route(Kind.TOOL, tool);
    return route.part().binding().once(route.index());
  }

  /** Whether the part would use this template for a URI, and none that may not pass. */
  private static boolean reads(Route template, String uri) {
    int used = template.part().binding().findTemplate(uri);
    return used < 0 || used == template.index();
  }

  private Route route(Kind kind, int index) {
    return routes.getOrDefault(kind, List.of()).get(index);
  }

  private static void complete(
      Kind kind,
      String name,
      Route route,
      Catalog own,
      CatalogBuilder builder,
      List<Route> completers) {
    boolean ofPrompt = kind == Kind.PROMPT;
    for (int i = 0; i < own.count(Kind.COMPLETER); i++) {
      if (own.completesPrompt(i) == ofPrompt && own.name(Kind.COMPLETER, i).equals(route.own())) {
        builder.addCompleter(ofPrompt, name, own.argument(i));
        completers.add(new Route(route.part(), route.own(), i));
      }
    }
  }
}
