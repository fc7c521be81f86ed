"""`python -m wokhei`."""

from wokhei.cli import main

main()
