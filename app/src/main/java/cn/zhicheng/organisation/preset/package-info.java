/**
 * Requests of bureaus to operations: bodies without a portal account of their own, and accounts for
 * them (FAQ-U4, FAQ-D2).
 */
@NullMarked
package cn.zhicheng.organisation.preset;

import org.jspecify.annotations.NullMarked;
