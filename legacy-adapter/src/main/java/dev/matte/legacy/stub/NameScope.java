package dev.matte.legacy.stub;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that must differ from each other, in whatever case: file systems may not see it. */
final class NameScope {
  private final Set<String> taken = new HashSet<>();
  private final boolean foldCase;

  private NameScope(Collection<String> reserved, boolean foldCase) {
    this.foldCase = foldCase;
    reserved.forEach(name -> taken.add(key(name)));
  }

  /** Names that become files, of which some are in use already. */
  static NameScope ofFiles(Collection<String> reserved) {
    return new NameScope(reserved, true);
  }

  /** Names within one method or type. */
  static NameScope ofMembers(Collection<String> reserved) {
    return new NameScope(reserved, false);
  }

  /** Whether a name can be taken. */
  boolean free(String name) {
    return !name.isEmpty() && !taken.contains(key(name));
  }

  /** Takes the first wish that is free, else the last with the first number that makes it so. */
  String take(List<String> wishes) {
    return take(wishes, "");
  }

  /** The same with something between name and number. */
  String take(List<String> wishes, String joint) {
    for (String wish : wishes) {
      if (free(wish)) {
        return taken(wish);
      }
    }
    String last = wishes.get(wishes.size() - 1);
    int number = 2;
    while (!free(last + joint + number)) {
      number++;
    }
    return taken(last + joint + number);
  }

  private String taken(String name) {
    taken.add(key(name));
    return name;
  }

  private String key(String name) {
    return foldCase ? Words.lower(name) : name;
  }
}
