@NullMarked
package cn.zhicheng.sandbox.portal.sms;

import org.jspecify.annotations.NullMarked;
