package dev.matte.runtime.binding;

import dev.matte.runtime.json.JsonNames;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The members that an object may have. Immutable; generated code holds one in a constant and knows
 * members by index, the order in which they were declared here.
 */
public final class Fields {
  private static final long[] NONE = {};

  /** Names first, aliases behind them. */
  private final JsonNames names;

  private final int count;
  private final int[] aliases;
  private final String[] expected;
  private final long required;
  private final long[] requiredBeyond;
  private final BitSet nullable;
  private final BitSet sensitive;
  private final boolean secretive;
  private final boolean ignoreUnknown;

  private Fields(Builder builder) {
    List<String> all = new ArrayList<>(builder.names);
    all.addAll(builder.aliases);
    this.names = JsonNames.of(all);
    this.count = builder.names.size();
    this.aliases = new int[builder.aliasOf.size()];
    for (int i = 0; i < aliases.length; i++) {
      aliases[i] = builder.aliasOf.get(i);
    }
    this.expected = builder.expected.toArray(new String[0]);
    long[] words = builder.required.toLongArray();
    this.required = words.length > 0 ? words[0] : 0;
    this.requiredBeyond = words.length > 1 ? words : NONE;
    this.nullable = builder.nullable;
    this.sensitive = builder.sensitive;
    this.secretive = !builder.sensitive.isEmpty();
    this.ignoreUnknown = builder.ignoreUnknown;
  }

  /** Starts a table. */
  public static Builder builder() {
    return new Builder();
  }

  /** Names and aliases, for the reader. */
  JsonNames names() {
    return names;
  }

  /** How many members there are. */
  int count() {
    return count;
  }

  /** The member behind an index of {@link #names}. */
  int member(int index) {
    return index < count ? index : aliases[index - count];
  }

  String name(int member) {
    return names.texts().get(member);
  }

  List<String> memberNames() {
    return names.texts().subList(0, count);
  }

  /** What a required member holds, in words. */
  String expected(int member) {
    return expected[member];
  }

  /** Whether all required members among the first 64 have been seen, and the rest have too. */
  boolean complete(Frame frame) {
    if ((frame.seen & required) != required) {
      return false;
    }
    for (int i = 1; i < requiredBeyond.length; i++) {
      if ((frame.seenBeyond[i] & requiredBeyond[i]) != requiredBeyond[i]) {
        return false;
      }
    }
    return true;
  }

  boolean required(int member) {
    return !expected[member].isEmpty();
  }

  boolean nullable(int member) {
    return nullable.get(member);
  }

  boolean sensitive(int member) {
    return sensitive.get(member);
  }

  /** Whether any member is sensitive. */
  boolean secretive() {
    return secretive;
  }

  boolean ignoreUnknown() {
    return ignoreUnknown;
  }

  /** Collects the members of an object. */
  public static final class Builder {
    private final List<String> names = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final List<String> aliases = new ArrayList<>();
    private final List<Integer> aliasOf = new ArrayList<>();
    private final BitSet required = new BitSet();
    private final BitSet nullable = new BitSet();
    private final BitSet sensitive = new BitSet();
    private boolean ignoreUnknown;

    private Builder() {}

    /**
     * Adds a member that must be there.
     *
     * @param expectation what it holds, in words, for when it is missing: "text", "one of mesh,
     *     star"
     */
    public Builder required(String name, String expectation) {
      if (expectation.isEmpty()) {
        throw new IllegalArgumentException("member " + name + " needs words for what it holds");
      }
      required.set(names.size());
      names.add(name);
      expected.add(expectation);
      return this;
    }

    /** Adds a member that may be missing. */
    public Builder optional(String name) {
      names.add(name);
      expected.add("");
      return this;
    }

    /** Adds another name of a member. */
    public Builder alias(int index, String name) {
      aliases.add(name);
      aliasOf.add(index);
      return this;
    }

    /** Leaves {@code null} in a member to the code that reads it, whatever is repaired. */
    public Builder nullable(int index) {
      nullable.set(index);
      return this;
    }

    /** Keeps the value of a member out of every message, the keys in it included. */
    public Builder sensitive(int index) {
      sensitive.set(index);
      return this;
    }

    /** Passes over members that are not in the table, instead of reporting them. */
    public Builder ignoreUnknown() {
      ignoreUnknown = true;
      return this;
    }

    /** Ends the table. */
    public Fields build() {
      return new Fields(this);
    }
  }
}
