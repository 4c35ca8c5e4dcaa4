package dev.matte.legacy.mount;

import dev.matte.legacy.text.Glob;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.guard.Access;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a binding passes on, under which names, and to whom. Immutable: each method answers with
 * another passage.
 *
 * <p>Entries are meant by their own names, resources and templates by their URIs, in patterns where
 * a star stands for any characters.
 */
public final class Passage {

  /** Everything, as it is. */
  public static final Passage ALL =
      new Passage(Map.of(), Map.of(), List.of(), Map.of(), "", Access.UNDECIDED);

  private final Map<Kind, List<Glob>> only;
  private final Map<Kind, List<Glob>> except;
  private final List<Demand> demands;
  private final Map<String, String> renames;
  private final String prefix;
  private final Access others;

  private Passage(
      Map<Kind, List<Glob>> only,
      Map<Kind, List<Glob>> except,
      List<Demand> demands,
      Map<String, String> renames,
      String prefix,
      Access others) {
    this.only = only;
    this.except = except;
    this.demands = demands;
    this.renames = renames;
    this.prefix = prefix;
    this.others = others;
  }

  /** Of a kind only these; none without patterns. Adds to what was said before. */
  public Passage only(Kind kind, String... patterns) {
    return new Passage(with(only, kind, patterns), except, demands, renames, prefix, others);
  }

  /** Of a kind all that passes but these. */
  public Passage except(Kind kind, String... patterns) {
    return new Passage(only, with(except, kind, patterns), demands, renames, prefix, others);
  }

  /**
   * Calls a tool or prompt otherwise. Its new name stands as it is, whatever the {@link #prefix}.
   *
   * @throws IllegalArgumentException if the new name is empty
   */
  public Passage rename(String own, String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("the new name of " + own + " is empty");
    }
    Map<String, String> more = new HashMap<>(renames);
    more.put(own, name);
    return new Passage(only, except, demands, Map.copyOf(more), prefix, others);
  }

  /** Puts something before the names of tools and prompts; URIs stay, since answers name them. */
  public Passage prefix(String prefix) {
    return new Passage(only, except, demands, renames, prefix, others);
  }

  /**
   * Demands something of the callers of entries on which nobody decided. The first pattern that
   * matches counts; what an author demanded stays.
   */
  public Passage access(Kind kind, String pattern, Access access) {
    List<Demand> more = new ArrayList<>(demands);
    more.add(new Demand(kind, Glob.of(pattern), access));
    return new Passage(only, except, List.copyOf(more), renames, prefix, others);
  }

  /** Demands something of the callers of all entries of which no pattern speaks. */
  public Passage access(Access access) {
    return new Passage(only, except, demands, renames, prefix, access);
  }

  /** Whether an entry passes. */
  public boolean passes(Kind kind, String own) {
    List<Glob> wanted = only.get(kind);
    return (wanted == null || any(wanted, own)) && !any(except.getOrDefault(kind, List.of()), own);
  }

  /** What an entry is called behind this. */
  public String name(Kind kind, String own) {
    if (kind != Kind.TOOL && kind != Kind.PROMPT) {
      return own;
    }
    String renamed = renames.get(own);
    return renamed == null ? prefix + own : renamed;
  }

  /** What an entry demands of its callers, which was declared to demand something already. */
  public Access demanded(Kind kind, String own, Access declared) {
    if (!declared.undecided()) {
      return declared;
    }
    for (Demand demand : demands) {
      if (demand.kind() == kind && demand.glob().matches(own)) {
        return demand.access();
      }
    }
    return others;
  }

  private static boolean any(List<Glob> globs, String name) {
    for (Glob glob : globs) {
      if (glob.matches(name)) {
        return true;
      }
    }
    return false;
  }

  private static Map<Kind, List<Glob>> with(
      Map<Kind, List<Glob>> globs, Kind kind, String... patterns) {
    List<Glob> more = new ArrayList<>(globs.getOrDefault(kind, List.of()));
    for (String pattern : patterns) {
      more.add(Glob.of(pattern));
    }
    Map<Kind, List<Glob>> all = new HashMap<>(globs);
    all.put(kind, List.copyOf(more));
    return Map.copyOf(all);
  }

  private record Demand(Kind kind, Glob glob, Access access) {}
}
