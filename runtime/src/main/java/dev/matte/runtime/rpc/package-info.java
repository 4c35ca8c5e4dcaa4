/**
 * JSON-RPC 2.0: reading one message as it stands in a byte array, and writing answers around
 * prepared bytes.
 *
 * <p>Bytes enter, a {@link dev.matte.runtime.rpc.Message} leaves; it knows where the parts stand
 * and copies none. Nothing here knows what a method means. Not exported.
 */
@NullMarked
package dev.matte.runtime.rpc;

import org.jspecify.annotations.NullMarked;
