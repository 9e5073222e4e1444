package cn.zhicheng.application.web;

/**
 * What the 申报信息 page offers while it may be written in.
 *
 * @param earlier year of the application whose content may be carried over; empty for none
 * @param outdated copies the library has moved on from
 */
public record DraftHints(String earlier, long outdated) {}
