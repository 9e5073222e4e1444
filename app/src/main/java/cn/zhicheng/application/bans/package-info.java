/** Decisions that bar a person from applying for a while: entered, read and lifted by bureaus. */
@NullMarked
package cn.zhicheng.application.bans;

import org.jspecify.annotations.NullMarked;
