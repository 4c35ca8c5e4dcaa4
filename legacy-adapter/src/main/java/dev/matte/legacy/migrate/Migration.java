package dev.matte.legacy.migrate;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dev.matte.legacy.report.MigrationReport;
import dev.matte.legacy.report.ToolReport;
import dev.matte.legacy.text.Glob;
import dev.matte.runtime.binding.ServerBinding;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The switch between a legacy server and the generated bindings that take over from it, tool by
 * tool and while both run. A change takes effect on the next call.
 *
 * <p>What says where a tool stands, each winning over those behind it: {@code USE_GENERATED=false}
 * in the environment, calls of {@link #set} (and so of {@link MigrationTools}), the switch file,
 * the default. A tool whose generated side does worse than its legacy side is returned by itself.
 * Safe for use by many threads.
 */
public final class Migration implements AutoCloseable {

  private final MigratingBinding binding;
  private final List<MigratedTool> tools;
  private final Shadows shadows;
  private final Events events;
  private final Clock clock;
  private final LongSupplier nanoTime;
  private final @Nullable SwitchFile switchFile;
  private final @Nullable StateFile stateFile;
  private final long writeEvery;
  private @Nullable ScheduledExecutorService watcher;
  private @Nullable ScheduledFuture<?> ticking;
  private volatile Wishes wishes;
  private long written;

  Migration(MigrationBuilder builder, Wishes environment) {
    this.clock = builder.clock;
    this.nanoTime = builder.nanoTime;
    this.events = new Events(clock);
    this.shadows = new Shadows(builder.shadowTimeout, nanoTime);
    Union union = new Union(builder.generated, builder.legacy);
    this.tools = builder.tools(union, events);
    this.binding =
        new MigratingBinding(
            union,
            tools,
            new Exchange(nanoTime, new Trials(shadows, builder.rules, clock, nanoTime)));
    this.switchFile = builder.file.map(file -> new SwitchFile(file, clock)).orElse(null);
    this.stateFile = builder.state.map(StateFile::new).orElse(null);
    this.writeEvery = builder.writeEvery.toNanos();
    this.written = nanoTime.getAsLong() - writeEvery;
    this.wishes = switchFile == null ? environment : environment.file(switchFile.first());
    settle(true);
  }

  /**
   * Describes a migration.
   *
   * @param legacy what the legacy server serves, such as {@link
   *     dev.matte.legacy.proxy.LegacyServer#listed()}; it is not closed here
   */
  public static MigrationBuilder of(ServerBinding legacy) {
    return new MigrationBuilder(legacy);
  }

  /** What a host serves in place of both sides. */
  public MigratingBinding binding() {
    return binding;
  }

  /**
   * Tools by which callers with the role {@code admin} see and move others, to be added to a host
   * beside {@link #binding}.
   */
  public ServerBinding adminTools() {
    return new MigrationToolsBinding(new MigrationDesk(this));
  }

  /**
   * Puts tools somewhere, until this process ends or {@link #clear} takes it back. Tools that were
   * returned to their legacy side are tried again.
   *
   * @param tools a name, or a pattern in which a star stands for any characters
   */
  public synchronized void set(String tools, Mode mode) {
    wishes = wishes.admin(wishes.admin().with(tools, mode));
    settle(false);
    Glob glob = Glob.of(tools);
    for (MigratedTool tool : this.tools) {
      if (glob.matches(tool.name())) {
        tool.release();
      }
    }
  }

  /**
   * Takes back what was said of tools by {@link #set}.
   *
   * @param tools the same text as there
   */
  public synchronized void clear(String tools) {
    wishes = wishes.admin(wishes.admin().without(tools));
    settle(false);
  }

  /** How everything stands. */
  public MigrationReport report() {
    List<ToolReport> reports = new ArrayList<>();
    for (MigratedTool tool : tools) {
      reports.add(tool.report());
    }
    return new MigrationReport(clock.instant(), wishes.off(), reports, events.latest());
  }

  /** Whether no shadow call runs or waits. */
  boolean idle() {
    return shadows.idle();
  }

  /** Stops watching and comparing, and writes the last state. Tools stay where they stand. */
  @Override
  public void close() {
    ScheduledExecutorService running;
    synchronized (this) {
      running = watcher;
      watcher = null;
      if (ticking != null) {
        ticking.cancel(false);
      }
    }
    if (running != null) {
      running.shutdown();
      try {
        if (!running.awaitTermination(10, TimeUnit.SECONDS)) {
          running.shutdownNow();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    shadows.close();
    write();
  }

  /** Looks after files and clocks from time to time, on a thread of its own. */
  synchronized Migration watch(long everyMillis) {
    ScheduledExecutorService one =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "matte-migration");
              thread.setDaemon(true);
              return thread;
            });
    ticking = one.scheduleWithFixedDelay(this::tick, everyMillis, everyMillis, MILLISECONDS);
    watcher = one;
    return this;
  }

  /** Looks after files and clocks once. Nothing that goes wrong ends the watching. */
  void tick() {
    try {
      look();
      long now = nanoTime.getAsLong();
      for (MigratedTool tool : tools) {
        tool.judgeWhatHangs(now);
        tool.retry(now);
      }
      shadows.interruptSlow();
      if (now - written >= writeEvery) {
        written = now;
        write();
      }
    } catch (RuntimeException e) {
      Log.LOGGER.log(Level.ERROR, "the migration could not look after its files", e);
    }
  }

  private void look() {
    Optional<Settings> settings = switchFile == null ? Optional.empty() : switchFile.look();
    if (settings.isPresent()) {
      synchronized (this) {
        wishes = wishes.file(settings.get());
        settle(false);
      }
    }
  }

  private void write() {
    if (stateFile != null) {
      stateFile.write(report());
    }
  }

  private void settle(boolean first) {
    Wishes now = wishes;
    for (MigratedTool tool : tools) {
      tool.ask(now.of(tool.name()), first);
    }
  }
}
