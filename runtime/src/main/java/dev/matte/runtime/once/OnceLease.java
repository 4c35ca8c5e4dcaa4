package dev.matte.runtime.once;

/**
 * That somebody carries a call out: it is the owner's for a while, and for as long as it is
 * renewed.
 *
 * @param claim which call
 * @param fence a number that grows with each owner of the call, over restarts too; more than zero
 */
public record OnceLease(OnceClaim claim, long fence) {}
