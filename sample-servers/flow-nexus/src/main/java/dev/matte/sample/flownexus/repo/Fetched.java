package dev.matte.sample.flownexus.repo;

import dev.matte.runtime.binding.CallContext;
import dev.matte.runtime.binding.ToolException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.jspecify.annotations.Nullable;

/**
 * The default branch of a repository, in a folder of its own until this is closed. Used by one
 * thread.
 */
final class Fetched implements AutoCloseable {
  private static final String BRANCH = "refs/heads/fetched";
  private static final int SILENCE_SECONDS = 30;

  private final Path folder;
  private final Git git;

  private Fetched(Path folder, Git git) {
    this.folder = folder;
    this.git = git;
  }

  /**
   * Fetches, without tags, submodules or working files.
   *
   * @param parent where the folder is made
   * @throws ToolException if there is nothing, or more than the bounds allow
   */
  static Fetched from(String address, Path parent, Bounds bounds, CallContext call)
      throws IOException {
    Files.createDirectories(parent);
    Path folder = Files.createTempDirectory(parent, "repo");
    Fetched fetched = null;
    boolean done = false;
    try {
      fetched = new Fetched(folder, Git.init().setBare(true).setDirectory(folder.toFile()).call());
      fetched.fetch(address, bounds, call);
      done = true;
      return fetched;
    } catch (GitAPIException e) {
      throw new IOException(e);
    } finally {
      if (!done) {
        if (fetched != null) {
          fetched.git.close();
        }
        delete(folder);
      }
    }
  }

  private void fetch(String address, Bounds bounds, CallContext call) {
    Watch watch = new Watch(folder, bounds, call);
    try {
      git.fetch()
          .setRemote(address)
          .setRefSpecs(new RefSpec("+HEAD:" + BRANCH))
          .setTagOpt(TagOpt.NO_TAGS)
          .setDepth(bounds.commits())
          .setTimeout(SILENCE_SECONDS)
          .setProgressMonitor(watch)
          .call();
    } catch (GitAPIException e) {
      check(watch, call);
      throw new ToolException(
          "repo: it could not be fetched; it is not there, not public, or has no commit", e);
    }
    // A fetch that was given up may end as if there were nothing.
    check(watch, call);
  }

  private static void check(Watch watch, CallContext call) {
    call.throwIfCancelled();
    if (watch.reason != null) {
      throw new ToolException("repo: " + watch.reason);
    }
  }

  Repository repository() {
    return git.getRepository();
  }

  /** The commit to be looked at. */
  ObjectId commit() throws IOException {
    ObjectId commit = repository().resolve(BRANCH);
    if (commit == null) {
      throw new ToolException("repo: it has no commit");
    }
    return commit;
  }

  /** What came over the network, as it lies on the disk. */
  long bytes() {
    return size(folder);
  }

  @Override
  public void close() {
    git.close();
    delete(folder);
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | UncheckedIOException e) {
      System.getLogger(Fetched.class.getName())
          .log(System.Logger.Level.WARNING, "a repository was not deleted: " + folder, e);
    }
  }

  private static long size(Path folder) {
    long[] sum = new long[1];
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              sum[0] += attributes.size();
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              // Git renames its files while it works.
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      return sum[0];
    }
    return sum[0];
  }

  /** Gives a fetch up that takes too long or brings too much. */
  private static final class Watch extends EmptyProgressMonitor {
    private static final long LOOK_NANOS = 100_000_000;

    private final Path folder;
    private final Bounds bounds;
    private final CallContext call;
    private final long start = System.nanoTime();
    private long looked = start;
    private volatile @Nullable String reason;

    Watch(Path folder, Bounds bounds, CallContext call) {
      this.folder = folder;
      this.bounds = bounds;
      this.call = call;
    }

    @Override
    public boolean isCancelled() {
      long now = System.nanoTime();
      if (reason == null && now - looked > LOOK_NANOS) {
        looked = now;
        if (size(folder) > bounds.fetched()) {
          reason = "it is larger than %,d MiB".formatted(bounds.fetched() >> 20);
        } else if (now - start > bounds.time().toNanos()) {
          reason = "it could not be fetched in %d seconds".formatted(bounds.time().toSeconds());
        }
      }
      return reason != null || call.cancelled();
    }
  }
}
