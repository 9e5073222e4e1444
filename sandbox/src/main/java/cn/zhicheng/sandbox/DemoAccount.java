package cn.zhicheng.sandbox;

/**
 * One line of the table of demo people.
 *
 * @param entry where to sign on, e.g. 个人登录 or 内置单位登录
 * @param who whom the account stands for, in one line
 */
public record DemoAccount(String entry, String account, String password, String who) {}
