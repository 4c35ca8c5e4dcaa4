package dev.matte.sample.gateway;

import dev.matte.legacy.mount.Circuit;
import dev.matte.legacy.mount.Collisions;
import dev.matte.legacy.mount.Mount;
import dev.matte.legacy.mount.Part;
import dev.matte.legacy.mount.Passage;
import dev.matte.runtime.binding.Change;
import dev.matte.runtime.binding.ChangingBinding;
import dev.matte.runtime.binding.ServerBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Members side by side as one binding that changes when one of them does. A member that is away
 * takes nobody else down: its part is missing, or does not answer. Thread-safe.
 */
final class Gateway implements ChangingBinding, AutoCloseable {

  /** What the gateway's own tools are called in messages. */
  static final String OWN = "gateway";

  private final Collisions collisions;
  private final List<Member> members = new ArrayList<>();
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final ServerBinding own;

  /** What clients found when they came, and need not be told. */
  private List<Part> initial = List.of();

  private volatile Mount served;

  private Gateway(Collisions collisions) {
    this.collisions = collisions;
    this.own = new StatusToolsBinding(new Status(this));
    this.served = Mount.of(List.of(), collisions);
  }

  // tag::start[]
  /**
   * Starts members, and waits until each has answered or failed.
   *
   * @throws IllegalArgumentException if names collide and that is refused
   */
  static Gateway start(Plan plan) {
    Gateway gateway = new Gateway(plan.collisions());
    plan.members().forEach(entry -> gateway.members.add(Member.start(entry)));
    gateway.members.forEach(member -> member.listen(change -> gateway.changed(member, change)));
    try {
      gateway.rebuild();
    } catch (IllegalArgumentException e) {
      gateway.close();
      throw e;
    }
    return gateway;
  }

  private synchronized void rebuild() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(OWN, own, Passage.ALL, Circuit.DIRECT));
    members.forEach(member -> parts.addAll(member.parts()));
    served = Mount.of(parts, collisions);
    initial = initial.isEmpty() ? List.copyOf(parts) : initial;
  }

  // end::start[]

  @Override
  public Set<Change.Kind> changing() {
    return Set.of(Change.Kind.TOOLS, Change.Kind.RESOURCES, Change.Kind.PROMPTS);
  }

  @Override
  public ServerBinding now() {
    return served;
  }

  @Override
  public void listen(Consumer<Change> listener) {
    listeners.add(listener);
  }

  /** The members, first to last. */
  List<Member> members() {
    return members;
  }

  /** What is served now. */
  Mount mount() {
    return served;
  }

  @Override
  public void close() {
    members.forEach(Member::close);
  }

  private void changed(Member member, Change change) {
    try {
      rebuild();
      if (!initiallyServed(member)) {
        listeners.forEach(listener -> listener.accept(change));
      }
    } catch (IllegalArgumentException e) {
      System.err.println("what changed is not served: " + e.getMessage());
    }
  }

  private synchronized boolean initiallyServed(Member member) {
    for (Part part : member.parts()) {
      if (initial.stream().noneMatch(known -> known.binding() == part.binding())) {
        return false;
      }
    }
    return true;
  }
}
