/**
 * The life of preset accounts: passwords, lock and slow-down, second factor, and what bureaus and
 * operations may do with them (domain.md 4.1).
 */
@NullMarked
package cn.zhicheng.identity.preset;

import org.jspecify.annotations.NullMarked;
