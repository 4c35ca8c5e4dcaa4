package dev.matte.runtime.binding;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * A list of numbers that are kept as such, not as an object each: a third of the memory. It can be
 * changed like any other, but holds no null. Not thread-safe.
 */
final class Doubles extends AbstractList<Double> implements RandomAccess {
  private double[] numbers;
  private int size;

  /** A list of numbers in an array that is now its own. */
  Doubles(double[] numbers) {
    this.numbers = numbers;
    this.size = numbers.length;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Double get(int index) {
    return numbers[Objects.checkIndex(index, size)];
  }

  @Override
  public Double set(int index, Double number) {
    double earlier = numbers[Objects.checkIndex(index, size)];
    numbers[index] = number;
    return earlier;
  }

  @Override
  public void add(int index, Double number) {
    double added = number;
    if (index < 0 || index > size) {
      throw new IndexOutOfBoundsException(index);
    }
    modCount++;
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(10, size + (size >> 1)));
    }
    System.arraycopy(numbers, index, numbers, index + 1, size - index);
    numbers[index] = added;
    size++;
  }

  @Override
  public Double remove(int index) {
    double earlier = numbers[Objects.checkIndex(index, size)];
    modCount++;
    System.arraycopy(numbers, index + 1, numbers, index, --size - index);
    return earlier;
  }
}
