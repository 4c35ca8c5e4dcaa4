package dev.matte.sample.flownexus.repo;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The machine as Git sees it: without settings of the system or of a user, who may have proxies,
 * rewritten addresses and passwords there that are no business of callers.
 */
final class QuietSystem extends SystemReader.Delegate {

  private QuietSystem(SystemReader system) {
    super(system);
  }

  /** Makes all of Git in this process see the machine so. */
  static synchronized void install() {
    SystemReader present = SystemReader.getInstance();
    if (!(present instanceof QuietSystem)) {
      SystemReader.setInstance(new QuietSystem(present));
    }
  }

  @Override
  public @Nullable String getenv(String name) {
    return null;
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS files) {
    FileBasedConfig config = new Empty(parent, files);
    // A repository that has moved is to be asked for under its new name: who answers elsewhere is
    // not who was meant.
    config.setString("http", null, "followRedirects", "false");
    // What is fetched is thrown away soon, and must not be tidied up meanwhile.
    config.setInt("gc", null, "auto", 0);
    return config;
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS files) {
    return new Empty(parent, files);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS files) {
    return new Empty(parent, files);
  }

  /** Settings that stand in no file. */
  private static final class Empty extends FileBasedConfig {
    @SuppressWarnings("NullAway") // No file: load and save are never reached.
    Empty(@Nullable Config parent, FS files) {
      super(parent, null, files);
    }

    @Override
    public void load() {
      // There is nothing to load.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public void save() {
      // It is never written.
    }
  }
}
