package cn.zhicheng.seal;

/**
 * How the electronic seal of this deployment looks.
 *
 * @param picture a PNG
 * @param width in millimetres
 * @param height in millimetres
 */
public record SealImprint(String name, byte[] picture, double width, double height) {}
