package dev.matte.runtime.skill;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Skills in a folder of a jar. */
final class JarSource implements SkillSource {

  private final File jar;
  private final String prefix;

  /**
   * Looks into a jar.
   *
   * @param folder the path of the folder inside, without slashes around it
   */
  JarSource(File jar, String folder) {
    this.jar = jar;
    this.prefix = folder + "/";
  }

  @Override
  public String name() {
    String folder = prefix.substring(0, prefix.length() - 1);
    return folder.substring(folder.lastIndexOf('/') + 1);
  }

  @Override
  public List<String> paths() throws IOException {
    List<String> paths = new ArrayList<>();
    try (JarFile file = new JarFile(jar)) {
      Enumeration<JarEntry> entries = file.entries();
      while (entries.hasMoreElements()) {
        JarEntry entry = entries.nextElement();
        if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
          String path = entry.getName().substring(prefix.length());
          // Dots at the start of a segment: hidden files, and ways out that no tool writes.
          if (!path.startsWith(".") && !path.contains("/.")) {
            paths.add(path);
          }
        }
      }
    }
    Collections.sort(paths);
    return paths;
  }

  @Override
  public byte[] read(String path, int most) throws IOException {
    try (JarFile file = new JarFile(jar)) {
      JarEntry entry = file.getJarEntry(prefix + path);
      if (entry == null) {
        throw new IOException(jar + " has lost " + prefix + path);
      }
      try (InputStream in = file.getInputStream(entry)) {
        return SkillSource.bounded(in.readNBytes(most + 1), path, most);
      }
    }
  }
}
