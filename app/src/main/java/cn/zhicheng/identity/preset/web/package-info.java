/** Pages of preset accounts: the holder's own, and those of bureaus and operations. */
@NullMarked
package cn.zhicheng.identity.preset.web;

import org.jspecify.annotations.NullMarked;
