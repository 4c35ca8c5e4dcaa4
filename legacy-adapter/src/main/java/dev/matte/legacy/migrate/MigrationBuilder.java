package dev.matte.legacy.migrate;

import dev.matte.legacy.text.Glob;
import dev.matte.runtime.binding.Catalog;
import dev.matte.runtime.binding.ServerBinding;
import dev.matte.runtime.guard.Sensitive;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Describes a {@link Migration}. Not thread-safe; used once. */
public final class MigrationBuilder {

  private static final long LOOK_MILLIS = 100;

  final ServerBinding legacy;
  final List<ServerBinding> generated = new ArrayList<>();
  Optional<Path> file = Optional.empty();
  Optional<Path> state = Optional.empty();
  AnswerRules rules = AnswerRules.DEFAULT;
  Clock clock = Clock.systemUTC();
  LongSupplier nanoTime = System::nanoTime;
  Duration shadowTimeout = Duration.ofSeconds(30);
  Duration writeEvery = Duration.ofSeconds(1);
  private final List<Glob> runTwice = new ArrayList<>();
  private Map<String, String> environment = System.getenv();
  private Mode fallback = Mode.LEGACY;
  private ReturnPolicy policy = ReturnPolicy.DEFAULT;

  MigrationBuilder(ServerBinding legacy) {
    this.legacy = Objects.requireNonNull(legacy, "legacy");
  }

  /** Adds what takes over, all of it or a part; no two may have a tool of the same name. */
  public MigrationBuilder add(ServerBinding generated) {
    this.generated.add(Objects.requireNonNull(generated, "generated"));
    return this;
  }

  /**
   * Takes modes from a file, which is looked at ten times a second: {@code {"tools": {"memory_*":
   * "shadow", "swarm_init": "canary 10 %"}}}. It need not be there yet. What makes no sense changes
   * nothing.
   */
  public MigrationBuilder file(Path file) {
    this.file = Optional.of(file);
    return this;
  }

  /** Where tools stand of which nothing is said; {@link Mode#LEGACY} unless told otherwise. */
  public MigrationBuilder fallback(Mode mode) {
    this.fallback = Objects.requireNonNull(mode, "mode");
    return this;
  }

  /** Reads {@code USE_GENERATED} from here instead of the process's environment. */
  public MigrationBuilder environment(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
    return this;
  }

  /** Writes, once a second when it changed, how everything stands: for {@code matte report}. */
  public MigrationBuilder state(Path file) {
    this.state = Optional.of(file);
    return this;
  }

  /** When tools are returned to their legacy side; {@link ReturnPolicy#DEFAULT} if not said. */
  public MigrationBuilder returning(ReturnPolicy policy) {
    this.policy = Objects.requireNonNull(policy, "policy");
    return this;
  }

  /** What does not count between two answers; {@link AnswerRules#DEFAULT} if not said. */
  public MigrationBuilder comparing(AnswerRules rules) {
    this.rules = Objects.requireNonNull(rules, "rules");
    return this;
  }

  /**
   * Lets shadow calls run tools that do not say they are read-only: those that act on something of
   * their own side, or for which it does not matter.
   *
   * @param tools names, or patterns in which a star stands for any characters
   */
  public MigrationBuilder runTwice(String... tools) {
    for (String each : tools) {
      runTwice.add(Glob.of(each));
    }
    return this;
  }

  /** How long a shadow call may take before it is interrupted; thirty seconds if not said. */
  public MigrationBuilder shadowTimeout(Duration timeout) {
    this.shadowTimeout = Objects.requireNonNull(timeout, "timeout");
    return this;
  }

  /** Tells the time by other clocks than the system's. */
  MigrationBuilder clocks(Clock clock, LongSupplier nanoTime) {
    this.clock = clock;
    this.nanoTime = nanoTime;
    return this;
  }

  /**
   * Reads the file, and begins to watch it.
   *
   * @throws IllegalArgumentException if two generated bindings have a tool of the same name
   */
  public Migration start() {
    return build().watch(LOOK_MILLIS);
  }

  /** The same without a thread that looks after it. */
  Migration build() {
    return new Migration(
        this, Wishes.of(Optional.ofNullable(environment.get(Wishes.VARIABLE)), fallback));
  }

  List<MigratedTool> tools(Union union, Events events) {
    List<MigratedTool> tools = new ArrayList<>();
    for (int i = 0; i < union.catalog().count(Catalog.Kind.TOOL); i++) {
      String name = union.catalog().name(Catalog.Kind.TOOL, i);
      @Nullable Side now = union.generated(i);
      Side owner = union.owner(Catalog.Kind.TOOL, i);
      Sensitive sensitive = owner.binding().sensitive(owner.index());
      tools.add(
          new MigratedTool(
              name,
              union.legacy(i),
              now,
              sensitive,
              now != null && (union.readOnly(now) || named(name)),
              policy,
              events,
              clock));
    }
    return tools;
  }

  private boolean named(String tool) {
    for (Glob each : runTwice) {
      if (each.matches(tool)) {
        return true;
      }
    }
    return false;
  }
}
