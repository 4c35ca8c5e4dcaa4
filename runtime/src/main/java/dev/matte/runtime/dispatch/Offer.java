package dev.matte.runtime.dispatch;

import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.Catalog.Kind;
import dev.matte.runtime.binding.CatalogTexts;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.guard.Access;
import dev.matte.runtime.protocol.Revision;
import dev.matte.runtime.protocol.TaskSupport;
import dev.matte.runtime.skill.Skills;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Everything a host serves: its bindings side by side. Safe for use by many threads. */
final class Offer {

  private static final Kind[] NAMED = {Kind.TOOL, Kind.RESOURCE, Kind.PROMPT, Kind.FORMER};

  private final List<ServerBinding> bindings;
  private final Catalog[] catalogs;
  private final Pace[] paces;

  /** Found out when a list of the kind is first asked for. */
  private final AtomicReferenceArray<Boolean> restricted = new AtomicReferenceArray<>(Kind.COUNT);

  /** Made when first asked for. */
  private final Map<Long, String> contracts = new ConcurrentHashMap<>(0);

  /** Made when something of their kind is first looked up. */
  private final AtomicReferenceArray<NameTable> tables = new AtomicReferenceArray<>(Kind.COUNT);

  /**
   * Joins bindings.
   *
   * @throws IllegalArgumentException if two of them serve something of the same name
   */
  Offer(List<ServerBinding> bindings) {
    this(bindings, new Catalog[0], new Pace[0]);
  }

  /** Joins bindings, of the first of which catalogs and paces are at hand. */
  private Offer(List<ServerBinding> bindings, Catalog[] known, Pace[] paces) {
    this.bindings = List.copyOf(bindings);
    this.catalogs = Arrays.copyOf(known, bindings.size());
    this.paces = Arrays.copyOf(paces, bindings.size());
    for (int i = known.length; i < catalogs.length; i++) {
      catalogs[i] = bindings.get(i).catalog();
      this.paces[i] = new Pace(catalogs[i].count(Kind.TOOL));
    }
    // One binding cannot clash with itself: the processor has seen to that.
    if (catalogs.length > 1) {
      for (Kind kind : NAMED) {
        refuseDuplicates(kind);
      }
      refuseFormerNamesInUse();
    }
  }

  /**
   * The same and some bindings more, behind all others, so that every place stays what it is.
   *
   * @throws IllegalArgumentException if one serves something of a name that is taken
   */
  Offer with(List<ServerBinding> last) {
    List<ServerBinding> more = new ArrayList<>(bindings);
    more.addAll(last);
    return new Offer(more, catalogs, paces);
  }

  int size() {
    return catalogs.length;
  }

  ServerBinding binding(int i) {
    return bindings.get(i);
  }

  /** The skills among the bindings. */
  List<Skills> skills() {
    List<Skills> skills = new ArrayList<>();
    for (ServerBinding binding : bindings) {
      if (binding instanceof Skills each) {
        skills.add(each);
      }
    }
    return skills;
  }

  /** Whether any resource is an app, which its URI tells. */
  boolean hasApps() {
    for (Catalog catalog : catalogs) {
      for (int i = 0; i < catalog.count(Kind.RESOURCE); i++) {
        if (catalog.name(Kind.RESOURCE, i).startsWith("ui://")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether calls of any tool may be tasks. */
  boolean hasTasks() {
    for (Catalog catalog : catalogs) {
      for (int i = 0; i < catalog.count(Kind.TOOL); i++) {
        if (catalog.taskSupport(i) != TaskSupport.FORBIDDEN) {
          return true;
        }
      }
    }
    return false;
  }

  Catalog catalog(int i) {
    return catalogs[i];
  }

  Pace pace(int i) {
    return paces[i];
  }

  /** What an entry demands of its callers. */
  Access access(Kind kind, long place) {
    return bindings.get(Place.binding(place)).access(kind, Place.index(place));
  }

  /**
   * What a binding demands of who reads a URI that no list shows, as far as it is known before;
   * {@code null} when the binding surely has nothing there.
   */
  @Nullable Access unlisted(int binding, String uri) {
    ServerBinding asked = bindings.get(binding);
    boolean templates = catalogs[binding].count(Kind.TEMPLATE) > 0;
    int template = templates ? asked.findTemplate(uri) : -1;
    if (template >= 0) {
      return asked.access(Kind.TEMPLATE, template);
    }
    if (asked.hasUnlisted()) {
      return asked.unlistedAccess(uri);
    }
    return templates && !tellsTemplates(binding) ? Access.UNDECIDED : null;
  }

  /** Whether a binding finds templates: it need not when none of them demands anything. */
  private boolean tellsTemplates(int binding) {
    for (int i = 0; i < catalogs[binding].count(Kind.TEMPLATE); i++) {
      if (!bindings.get(binding).access(Kind.TEMPLATE, i).undecided()) {
        return true;
      }
    }
    return false;
  }

  /** Whether any entry of a kind demands something of its callers. */
  boolean restricted(Kind kind, Guards guards) {
    Boolean known = restricted.get(kind.index());
    if (known == null) {
      known = findRestricted(kind, guards);
      restricted.set(kind.index(), known);
    }
    return known;
  }

  private boolean findRestricted(Kind kind, Guards guards) {
    for (int i = 0; i < catalogs.length; i++) {
      for (int index = 0; index < catalogs[i].count(kind); index++) {
        if (!guards.effective(bindings.get(i).access(kind, index)).open()) {
          return true;
        }
      }
    }
    return false;
  }

  /** A text that changes whenever what clients see of a tool does. */
  String contract(long place) {
    return contracts.computeIfAbsent(place, this::hash);
  }

  private String hash(long place) {
    CatalogTexts texts = catalogs[Place.binding(place)].texts(Revision.V2026_07_28);
    int[] starts = texts.starts(Kind.TOOL);
    int index = Place.index(place);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(texts.bytes(), starts[index], starts[index + 1] - 1 - starts[index]);
      StringBuilder text = new StringBuilder("sha256:");
      for (byte b : digest.digest()) {
        text.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
      }
      return text.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK has no SHA-256", e);
    }
  }

  boolean has(Kind kind) {
    for (Catalog catalog : catalogs) {
      if (catalog.count(kind) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds an entry by its name as UTF-8, a tool by a name of before too; {@link Place#NONE} when
   * nobody has it.
   */
  long find(Kind kind, byte[] name, int from, int to) {
    long place = table(kind).find(name, from, to);
    if (place != Place.NONE || kind != Kind.TOOL || !has(Kind.FORMER)) {
      return place;
    }
    long former = table(Kind.FORMER).find(name, from, to);
    if (former == Place.NONE) {
      return former;
    }
    int binding = Place.binding(former);
    return Place.of(binding, catalogs[binding].tool(Place.index(former)));
  }

  /** The number of entries of a kind. */
  int count(Kind kind) {
    int count = 0;
    for (Catalog catalog : catalogs) {
      count += catalog.count(kind);
    }
    return count;
  }

  private NameTable table(Kind kind) {
    NameTable table = tables.get(kind.index());
    if (table == null) {
      table = new NameTable(catalogs, kind, count(kind));
      tables.set(kind.index(), table);
    }
    return table;
  }

  private void refuseDuplicates(Kind kind) {
    long again = table(kind).again();
    if (again != Place.NONE) {
      throw twice(catalogs[Place.binding(again)].name(kind, Place.index(again)));
    }
  }

  private void refuseFormerNamesInUse() {
    for (Catalog catalog : catalogs) {
      for (int i = 0; i < catalog.count(Kind.FORMER); i++) {
        String name = catalog.name(Kind.FORMER, i);
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (table(Kind.TOOL).find(bytes, 0, bytes.length) != Place.NONE) {
          throw twice(name);
        }
      }
    }
  }

  private static IllegalArgumentException twice(String name) {
    return new IllegalArgumentException(
        "two bindings serve the same name: \"" + name + "\"; a client could reach only one");
  }
}
