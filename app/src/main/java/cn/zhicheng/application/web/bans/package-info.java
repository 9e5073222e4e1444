/** 「申报限制」 of bureaus. */
@NullMarked
package cn.zhicheng.application.web.bans;

import org.jspecify.annotations.NullMarked;
