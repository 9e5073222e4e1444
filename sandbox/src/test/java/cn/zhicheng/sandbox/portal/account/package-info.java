@NullMarked
package cn.zhicheng.sandbox.portal.account;

import org.jspecify.annotations.NullMarked;
