"""The part of urllib that needs no network: urllib.parse."""
