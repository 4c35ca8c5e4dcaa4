package dev.matte.runtime.limit;

/**
 * Permits that come back one period after they were taken.
 *
 * <p>A ring of slots, oldest first: when permits were taken, in grains, and how many. With a grain
 * of one microsecond that is a log of the permits themselves. A slot comes back when the last
 * microsecond in it is a period old, so a coarse grain keeps permits too long and never too short.
 */
final class WindowCount implements Permits {

  /** How many slots a period has at most, one more while it slides. */
  static final int MOST_ENTRIES = 128;

  private static final int FIRST_ENTRIES = 4;

  private final int most;
  private final long period;
  private final long grain;
  private long[] slots = new long[FIRST_ENTRIES];
  private int[] counts = new int[FIRST_ENTRIES];
  private int first;
  private int size;
  private int taken;

  WindowCount(Rate rate) {
    this.most = rate.permits();
    this.period = rate.micros();
    this.grain = rate.grain();
  }

  @Override
  public long take(long now, int permits) {
    long slot = Math.floorDiv(now, grain);
    slide(now, slot);
    int wanted = Math.min(permits, most);
    if (wanted <= most - taken) {
      add(slot, wanted);
      return 0;
    }
    int over = taken - (most - wanted);
    int index = 0;
    while (over > counts[at(index)]) {
      over -= counts[at(index)];
      index++;
    }
    return back(slots[at(index)]) - now;
  }

  @Override
  public boolean full(long now) {
    slide(now, Math.floorDiv(now, grain));
    return size == 0;
  }

  private void slide(long now, long slot) {
    if (size > 0 && slots[at(size - 1)] > slot) {
      // The clock was set back: as if all had been taken now.
      first = 0;
      size = 1;
      slots[0] = slot;
      counts[0] = taken;
    }
    while (size > 0 && back(slots[first]) <= now) {
      taken -= counts[first];
      first = at(1);
      size--;
    }
  }

  private void add(long slot, int permits) {
    taken += permits;
    if (size > 0 && slots[at(size - 1)] == slot) {
      counts[at(size - 1)] += permits;
      return;
    }
    if (size == slots.length) {
      grow();
    }
    slots[at(size)] = slot;
    counts[at(size)] = permits;
    size++;
  }

  private void grow() {
    long[] moreSlots = new long[size * 2];
    int[] moreCounts = new int[size * 2];
    for (int i = 0; i < size; i++) {
      moreSlots[i] = slots[at(i)];
      moreCounts[i] = counts[at(i)];
    }
    slots = moreSlots;
    counts = moreCounts;
    first = 0;
  }

  /** When the permits of a slot come back. */
  private long back(long slot) {
    return (slot + 1) * grain - 1 + period;
  }

  private int at(int index) {
    return (first + index) % slots.length;
  }
}
